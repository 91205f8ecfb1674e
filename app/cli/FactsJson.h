// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <QJsonObject>
#include <QString>

namespace fanye::cli {

// The JSON of `facts`: unknown fields are null.
QJsonObject factsJson(const facts::PublicationFacts &facts);

// "running head p. 3": where a fact was read, as the interface names it.
QString whereOf(const facts::Witness &witness);

QString monthText(const facts::Month &month); // "2024-02"

} // namespace fanye::cli
