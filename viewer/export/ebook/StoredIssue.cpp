// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredIssue.h"

#include "export/ebook/StoredFacts.h"
#include "export/ebook/StoredJson.h"
#include "flip/book/Spread.h"
#include "flip/book/WidePage.h"

#include <algorithm>

namespace fanye::ebook {

using namespace contents;
using namespace marks;

namespace {

constexpr int format = 1;

QJsonArray storedPages(const EbookIssue &issue)
{
    QJsonArray all;
    for (int i = 0; i < issue.facts.pageCount(); ++i) {
        const auto page = PageNumber::fromIndex(i);
        const QSizeF size = issue.facts.geometry(page).size;
        QJsonObject stored{{QStringLiteral("w"), rounded(size.width())}, {QStringLiteral("h"), rounded(size.height())}};
        if (const auto folio = issue.text->folios.of(page))
            stored.insert(QStringLiteral("folio"), *folio);
        all.append(stored);
    }
    return all;
}

QJsonArray widePages(const IssueFacts &facts)
{
    QJsonArray wide;
    for (int i = 0; i < facts.pageCount(); ++i)
        if (flip::isWide(facts.pages[std::size_t(i)]))
            wide.append(i + 1);
    return wide;
}

// Whether the first page has no page to face.
bool isCoverAlone(const IssueFacts &facts)
{
    const flip::Spreads spreads(facts, flip::Sides::Two);
    return spreads.at(spreads.of(PageNumber::fromNumber(1))).inReadingOrder(facts.binding).size() == 1;
}

QJsonArray storedContents(const Contents &contents)
{
    QJsonArray all;
    for (const ContentsEntry &entry : contents) {
        QJsonObject stored{{QStringLiteral("title"), entry.title}, {QStringLiteral("level"), entry.level}};
        if (entry.page)
            stored.insert(QStringLiteral("page"), entry.page->number());
        if (entry.top)
            stored.insert(QStringLiteral("top"), rounded(*entry.top));
        all.append(stored);
    }
    return all;
}

QJsonArray storedLinks(const std::vector<Link> &links)
{
    QJsonArray all;
    for (const Link &link : links) {
        QJsonObject stored{{QStringLiteral("page"), link.page.number()}, {QStringLiteral("rect"), rectJson(link.rect)}};
        if (link.target)
            stored.insert(QStringLiteral("target"), link.target->number());
        else if (!link.url.isEmpty())
            stored.insert(QStringLiteral("url"), link.url);
        else
            continue; // nothing that could be followed
        if (link.target && link.top)
            stored.insert(QStringLiteral("top"), rounded(*link.top));
        all.append(stored);
    }
    return all;
}

QString nameOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Highlight:
        return QStringLiteral("highlight");
    case MarkKind::Underline:
        return QStringLiteral("underline");
    case MarkKind::Note:
        return QStringLiteral("note");
    }
    return {};
}

QString nameOf(MarkColour colour)
{
    static const QStringList names{QStringLiteral("yellow"), QStringLiteral("green"), QStringLiteral("blue"),
                                   QStringLiteral("pink")};
    return names[int(colour)];
}

// A mark over the end of a page is one on each page; its note stands on the first.
void addMark(QJsonArray &all, const Mark &mark)
{
    std::vector<PageNumber> pages;
    for (const MarkRect &rect : mark.rects)
        if (std::find(pages.begin(), pages.end(), rect.page) == pages.end())
            pages.push_back(rect.page);
    for (const PageNumber page : pages) {
        QJsonArray rects;
        for (const MarkRect &rect : mark.rects)
            if (rect.page == page)
                rects.append(rectJson(rect.rect));
        QJsonObject stored{{QStringLiteral("page"), page.number()},
                           {QStringLiteral("rects"), rects},
                           {QStringLiteral("colour"), nameOf(mark.colour)},
                           {QStringLiteral("kind"), nameOf(mark.kind)}};
        if (page == mark.page() && !mark.note.isEmpty())
            stored.insert(QStringLiteral("note"), mark.note);
        all.append(stored);
    }
}

QJsonArray storedMarks(const EbookIssue &issue)
{
    QJsonArray all;
    for (const Mark &mark : issue.marks)
        addMark(all, mark);
    for (const PageNumber page : issue.bookmarks)
        all.append(QJsonObject{{QStringLiteral("page"), page.number()},
                               {QStringLiteral("rects"), QJsonArray()},
                               {QStringLiteral("kind"), QStringLiteral("bookmark")}});
    return all;
}

} // namespace

QByteArray storedIssue(const EbookIssue &issue)
{
    const IssueFacts &facts = issue.facts;
    const QJsonArray wide = widePages(facts);
    QJsonObject stored{
        {QStringLiteral("format"), format},
        {QStringLiteral("key"), QString::fromLatin1(facts.contentKey)},
        {QStringLiteral("title"), issue.title},
        {QStringLiteral("language"), issue.words.language},
        {QStringLiteral("binding"), facts.binding == Binding::Right ? QStringLiteral("right") : QStringLiteral("left")},
        {QStringLiteral("coverAlone"), isCoverAlone(facts)},
        {QStringLiteral("single"), wide.size() == facts.pageCount()},
        {QStringLiteral("pages"), storedPages(issue)},
        {QStringLiteral("wide"), wide},
        {QStringLiteral("facts"), storedFacts(issue.publication)},
        {QStringLiteral("contents"), storedContents(issue.contents)},
        {QStringLiteral("links"), storedLinks(issue.links)},
    };
    if (!issue.marks.empty() || !issue.bookmarks.empty())
        stored.insert(QStringLiteral("marks"), storedMarks(issue));
    return inScript(stored);
}

} // namespace fanye::ebook
