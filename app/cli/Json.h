// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "issue/IssueStructure.h"
#include "issue/PageNumber.h"
#include "marks/ListedMark.h"
#include "search/Search.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>

#include <vector>

namespace fanye::cli {

// The JSON formats of the interface. Pages are 1-based; points are rounded to hundredths.

double rounded(double points);
QJsonArray rectJson(PageNumber page, const QRectF &rect); // [page, x0, y0, x1, y1]
QJsonArray pagesJson(const std::vector<PageNumber> &pages);
QJsonArray contentsJson(const contents::Contents &contents);
QJsonObject hitsJson(const search::Hits &hits);
QJsonArray linksJson(const std::vector<Link> &links);
QJsonArray marksJson(const std::vector<marks::ListedMark> &marks, const text::Folios &folios);

// One line, with its line feed.
QByteArray lineOf(const QJsonObject &object);
QByteArray lineOf(const QJsonArray &array);

} // namespace fanye::cli
