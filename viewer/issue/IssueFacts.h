// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGeometry.h"
#include "issue/PageNumber.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

#include <vector>

namespace fanye::inline issue {

// The binding edge. Vertical Chinese and Arabic bind on the right.
enum class Binding { Left, Right };

// Page layout requested by the PDF (/PageLayout).
enum class LayoutHint {
    None,
    SinglePage,
    FacingFromFirst, // TwoPageLeft, TwoColumnLeft: pages 1 and 2 face each other
    CoverAlone,      // TwoPageRight, TwoColumnRight
};

struct Permissions
{
    bool print = true;
    bool copy = true;
    bool change = true;
    bool annotate = true;

    friend bool operator==(const Permissions &, const Permissions &) = default;
};

// What is known about an issue once it is open. Strings are plain text without control and bidi-override characters, at
// most 512 code points.
struct IssueFacts
{
    QString title; // empty where the PDF has none
    QString author;
    QString subject;
    QString producer;
    QDateTime created;             // invalid where the PDF has none
    std::vector<PageGeometry> pages; // one for each page, in order
    QStringList labels;            // the PDF's page labels, one for each page, or empty
    Binding binding = Binding::Left;
    LayoutHint layout = LayoutHint::None;
    Permissions permissions;
    bool isEncrypted = false;
    bool isRepaired = false;    // opened only after salvage
    QStringList notes; // short English remarks on irregularities: "fonts-not-embedded", "salvaged 42 of 64 pages"
    QByteArray contentKey; // hex digest of the content, independent of the file's path
    QString textReader; // identifies the text extractor and version, for the text cache; empty: no text

    int pageCount() const { return int(pages.size()); }
    bool has(PageNumber page) const { return page.index() >= 0 && page.index() < pageCount(); }
    const PageGeometry &geometry(PageNumber page) const { return pages[std::size_t(page.index())]; } // REQUIRES: has(page)

    friend bool operator==(const IssueFacts &, const IssueFacts &) = default;
};

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::IssueFacts)
