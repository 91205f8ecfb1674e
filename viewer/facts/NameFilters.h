// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::facts {

// Names that programs give to files, and words that any issue may bear.
bool isNoName(const QString &name);

// Whether all signs of a name can be read: none is a replacement character or of private use.
bool isReadable(const QString &name);

// "endstream is text", "If": words of a sentence that stand in Latin letters for no name.
bool isFragment(const QString &name);

// 工资表, 合同, invoice: what files are that are no periodicals.
bool isNameOfDocument(const QString &name);

// 月刊, 报, journal: a word that says of a name that it is a periodical's.
bool isNameOfPeriodical(const QString &name);

// A sentence, a label with its value or a publisher's line names no periodical; 编辑之友 and 中国出版 are names.
bool isStatementOfOther(const QString &text);

} // namespace fanye::facts
