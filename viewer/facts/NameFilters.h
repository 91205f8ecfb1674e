// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::facts {

// Names that programs give to files, and words that any issue may bear.
bool isNoName(const QString &name);

// A sentence, a label with its value or a publisher's line names no periodical; 编辑之友 and 中国出版 are names.
bool isStatementOfOther(const QString &text);

} // namespace fanye::facts
