// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookIssue.h"

#include <QByteArray>

namespace fanye::ebook {

// Pages, binding, facts, contents, links and marks as the player reads them (JSON that may stand in a script element).
QByteArray storedIssue(const EbookIssue &issue);

} // namespace fanye::ebook
