// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace fanye::engine {

// Where the parts of an e-book stand in its file. Nothing is decoded; no two parts overlap. Of parts that should stand
// once the first counts. A file that was cut short has those that are whole.
struct EbookSections
{
    QByteArrayView issue, text; // JSON; empty: there is none
    QByteArrayView pdf; // base64; empty: there is none
    std::vector<QByteArrayView> pictures; // WebP in base64, by the index of the page; empty: it has none
    std::vector<QByteArrayView> letters; // by the index of the page: what lies over its picture, elements of SVG

    QByteArrayView picture(int index) const; // any index
    QByteArrayView lettersOn(int index) const; // any index
};

// One pass over the file. Pure.
EbookSections sectionsOf(QByteArrayView file);

} // namespace fanye::engine
