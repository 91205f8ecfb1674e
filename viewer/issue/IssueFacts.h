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

// The side at which the leaves are bound. Chinese set in columns from the right and Arabic bind right.
enum class Binding { Left, Right };

// The PDF's own wish (/PageLayout) for how pages stand beside each other.
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

// Everything that is known of an issue as soon as it is open.
// Texts are plain, stripped of control and bidi-override characters, and at most 512 code points long.
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
    QStringList notes;          // short English words on what is odd: "fonts-not-embedded", "salvaged 42 of 64 pages"
    QByteArray contentKey;      // hex; the same bytes have the same key wherever the file lies
    QString textReader;         // what takes the text out of it: another one may see other text. Empty: it has none

    int pageCount() const { return int(pages.size()); }
    bool has(PageNumber page) const { return page.index() >= 0 && page.index() < pageCount(); }
    const PageGeometry &geometry(PageNumber page) const { return pages[std::size_t(page.index())]; } // REQUIRES: has(page)

    friend bool operator==(const IssueFacts &, const IssueFacts &) = default;
};

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::IssueFacts)
