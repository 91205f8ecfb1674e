// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <QJsonObject>

namespace fanye::ebook {

// What is known of the issue as a publication; what is not known is left out.
QJsonObject storedFacts(const facts::PublicationFacts &facts);

// "2024-02", or "2024-01/2024-02" for several.
QString storedMonths(const facts::MonthSpan &months);

} // namespace fanye::ebook
