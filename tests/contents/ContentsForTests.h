// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"

#include <QAbstractItemModel>
#include <QString>

namespace fanye {

// Contents as text: one entry a line, two spaces a level, then the page ("-" for none) after the last blank.
//   "Section 5\n  Article 6\n"
contents::Contents contentsFromText(const QString &text);
QString textOf(const contents::Contents &contents);
QString textOf(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0);

// A preface and two sections; one article has a sub-heading. As contentsFromText() takes it.
extern const char *const smallMonthly;

} // namespace fanye
