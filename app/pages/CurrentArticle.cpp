// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/CurrentArticle.h"

#include "app/contents/ReaderContents.h"
#include "app/messages/IssueTitle.h"
#include "flip/view/FlipView.h"

namespace fanye::app {

using namespace contents;
using namespace flip;

CurrentArticle::CurrentArticle(const FlipView &book, const ReaderContents &contents, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_contents(contents)
{
    connect(&book, &FlipView::spreadChanged, this, &CurrentArticle::followBook);
    connect(&contents, &ReaderContents::changed, this, [this] {
        if (m_ready)
            Q_EMIT changed();
    });
}

void CurrentArticle::begin(const Session::Ready &ready)
{
    m_ready = &ready;
    connect(ready.reading.get(), &TextAnalysis::grown, this, &CurrentArticle::changed); // running heads
}

void CurrentArticle::end()
{
    m_ready = nullptr;
    m_sought.reset();
}

void CurrentArticle::seek(const EntryAnchor &entry)
{
    m_sought = entry;
    followBook();
}

// What was sought is so until the reader turns on.
void CurrentArticle::followBook()
{
    if (!m_ready)
        return;
    if (m_sought && m_sought->page && !m_book.spread().has(*m_sought->page))
        m_sought.reset();
    Q_EMIT changed();
}

std::optional<int> CurrentArticle::rowSought() const
{
    return m_sought ? rowOf(m_contents.now(), *m_sought) : std::nullopt;
}

Whereabouts CurrentArticle::here() const
{
    return whereaboutsOn(m_contents.contents(), m_ready->reading->text(), m_book.pages(), rowSought());
}

// The first of the pages that lie open stands for all of them.
Whereabouts CurrentArticle::at(PageNumber page) const
{
    if (!m_ready)
        return {};
    return page == m_book.page() ? here() : whereaboutsAt(m_contents.contents(), m_ready->reading->text(), page);
}

// The cover is the issue itself, whatever the contents call it.
QString CurrentArticle::windowTitle() const
{
    const QString issue = titleOf(m_ready->painter->facts(), m_ready->file.path);
    const PageNumber page = m_book.page();
    const QString article = page == PageNumber() ? QString() : at(page).nearest();
    return article.isEmpty() ? issue : QStringLiteral("%1 — %2").arg(issue, article);
}

QString CurrentArticle::wordsFor(PageNumber page) const
{
    return at(page).whole();
}

} // namespace fanye::app
