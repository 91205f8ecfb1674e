// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/LocationCue.h"

#include "app/IssueTitle.h"
#include "app/ReaderContents.h"
#include "flip/FlipView.h"

namespace fanye {

LocationCue::LocationCue(const FlipView &book, const ReaderContents &contents, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_contents(contents)
{
    const auto tell = [this] {
        if (m_ready)
            Q_EMIT changed();
    };
    connect(&book, &FlipView::pageChanged, this, tell);
    connect(&contents, &ReaderContents::changed, this, tell);
}

void LocationCue::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    connect(ready.reading.get(), &Reading::grown, this, &LocationCue::changed); // running heads
}

void LocationCue::end()
{
    m_ready = nullptr;
}

// Where nothing has begun on the first of the pages on show, what begins on the last.
Whereabouts LocationCue::at(PageNumber page) const
{
    if (!m_ready)
        return {};
    const auto of = [this](PageNumber asked) {
        return whereaboutsAt(m_contents.contents(), m_ready->reading->text(), asked);
    };
    const Whereabouts found = of(page);
    const auto pages = m_book.spread().inReadingOrder(m_ready->painter->facts().binding);
    const bool isElsewhere = page != m_book.page() || pages.empty();
    return isElsewhere || !found.nearest().isEmpty() ? found : of(pages.back());
}

// The cover is the issue itself, whatever the contents call it.
QString LocationCue::windowTitle() const
{
    const QString issue = titleOf(m_ready->painter->facts(), m_ready->file.path);
    const PageNumber page = m_book.page();
    const QString article = page == PageNumber() ? QString() : at(page).nearest();
    return article.isEmpty() ? issue : QStringLiteral("%1 — %2").arg(issue, article);
}

QString LocationCue::wordsFor(PageNumber page) const
{
    return at(page).whole();
}

} // namespace fanye
