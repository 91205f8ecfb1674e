// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/AccessibleSpread.h"

#include "flip/state/BookState.h"
#include "flip/view/TextSelecting.h"
#include "flip/view/ZoomAndPan.h"

#include <QAccessible>
#include <QWidget>

#include <algorithm>

namespace fanye::flip {

using namespace text;

namespace {

constexpr double pictureShare = 0.05; // of a page under images, from which it is called a picture

std::function<void(QAccessibleEvent &)> &eventListener()
{
    static std::function<void(QAccessibleEvent &)> listener;
    return listener;
}

bool isActive()
{
    return QAccessible::isActive() || eventListener();
}

void send(QAccessibleEvent &event)
{
    if (eventListener())
        eventListener()(event);
    QAccessible::updateAccessibility(&event);
}

// Before Qt 6.8 screen readers hear of it by the description alone, which they read where the view has the focus.
void announce([[maybe_unused]] QWidget &view, [[maybe_unused]] const QString &plainText)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&view, plainText);
    send(event);
#endif
}

} // namespace

AccessibleSpread::AccessibleSpread(QWidget &view, const BookState &book, const Features &features)
    : m_view(view)
    , m_book(book)
    , m_features(features)
{
    connect(&features.selecting, &TextSelecting::textChanged, this, &AccessibleSpread::textChanged);
    connect(&features.selecting, &TextSelecting::selectionChanged, this, &AccessibleSpread::selectionChanged);
}

void AccessibleSpread::listenToEvents(std::function<void(QAccessibleEvent &)> listener)
{
    eventListener() = std::move(listener);
}

std::vector<PageNumber> AccessibleSpread::pages() const
{
    return m_book.hasIssue() ? m_book.spread().inReadingOrder(m_book.facts().binding) : std::vector<PageNumber>();
}

QString AccessibleSpread::description() const
{
    const std::vector<PageNumber> open = pages();
    const int count = m_book.facts().pageCount();
    if (open.empty())
        return {};
    if (open.size() == 1)
        return tr("Page %1 of %2").arg(open.front().number()).arg(count);
    return tr("Pages %1 and %2 of %3").arg(open.front().number()).arg(open.back().number()).arg(count);
}

QString AccessibleSpread::sentenceOn(PageNumber page, const PageText *text) const
{
    if (!text)
        return tr("Page %1: its text has not been read yet.").arg(page.number());
    if (text->isGarbled())
        return tr("Page %1: its fonts do not tell which characters they show.").arg(page.number());
    if (text->hasText())
        return {};
    return text->imageCover > pictureShare ? tr("Page %1: a picture, without text.").arg(page.number())
                                           : tr("Page %1: without text.").arg(page.number());
}

LinearText AccessibleSpread::read() const
{
    const auto &issue = m_features.selecting.text();
    std::vector<LinearPage> all;
    for (const PageNumber page : pages()) {
        const PageText *text = issue ? issue->find(page) : nullptr;
        all.push_back({page, sentenceOn(page, text), text && !text->isGarbled() ? text : nullptr});
    }
    return {issue, all};
}

const LinearText &AccessibleSpread::text() const
{
    if (m_isStale)
        m_text = read();
    m_isStale = false;
    return m_text;
}

void AccessibleSpread::update()
{
    const QString before = m_text.text();
    m_isStale = true;
    if (text().text() == before)
        return;
    QAccessibleTextUpdateEvent event(&m_view, 0, before, m_text.text());
    send(event);
}

void AccessibleSpread::spreadChanged()
{
    m_isStale = true;
    m_caret = 0;
    ++m_revision;
    const QString description = this->description();
    m_view.setAccessibleDescription(description);
    if (!isActive())
        return;
    update();
    announce(m_view, description);
    setCaret(0);
}

// The caret stays at its glyph.
void AccessibleSpread::textChanged()
{
    const auto place = m_isStale ? std::nullopt : m_text.placeAt(m_caret);
    m_isStale = true;
    ++m_revision;
    if (isActive())
        update();
    else
        m_text = {}; // keeps a whole issue alive
    if (m_caret > 0)
        m_caret = place ? text().offsetOf(*place) : std::min(m_caret, text().length());
}

void AccessibleSpread::setCaret(int offset)
{
    m_caret = std::clamp(offset, 0, text().length());
    if (!isActive())
        return;
    QAccessibleTextCursorEvent event(&m_view, m_caret);
    send(event);
}

QRectF AccessibleSpread::box(const UnitRange &range) const
{
    QRectF box;
    for (const TextBox &part : text().boxes(range))
        if (const auto onPage = openPartInView(m_book, m_book.faces(), part.page, part.rect))
            box |= *onPage;
    return box;
}

std::optional<int> AccessibleSpread::offsetAt(QPointF position) const
{
    const auto spot = m_book.pageAt(position);
    return spot ? text().offsetAt(spot->page, spot->point) : std::nullopt;
}

void AccessibleSpread::reveal(const UnitRange &range)
{
    const QRectF view(QPointF(), m_book.viewport().view), box = this->box(range);
    if (!box.isNull() && !view.contains(box))
        m_features.zoom.panBy(view.center() - box.center());
}

std::optional<UnitRange> AccessibleSpread::selection() const
{
    const auto span = m_features.selecting.span();
    if (!span)
        return std::nullopt;
    const UnitRange range{text().offsetOf(span->first), text().offsetOf(span->last)};
    return range.isEmpty() ? std::nullopt : std::optional(range);
}

bool AccessibleSpread::select(const UnitRange &range)
{
    const auto first = text().placeAt(range.first), last = text().placeAt(range.last - 1);
    const PageText *page = last ? m_features.selecting.text()->find(last->page) : nullptr;
    if (!first || !page || range.isEmpty())
        return false;
    const int end = std::min(last->glyph + 1, bodyEnd(*page)); // behind it stand page numbers and running heads
    if (first->page == last->page && end <= first->glyph)
        return false;
    m_features.selecting.select({*first, {last->page, end}});
    return true;
}

void AccessibleSpread::clearSelection()
{
    m_features.selecting.clear();
}

void AccessibleSpread::selectionChanged()
{
    if (!isActive())
        return;
    const UnitRange range = selection().value_or(UnitRange{m_caret, m_caret});
    m_caret = range.last;
    QAccessibleTextSelectionEvent event(&m_view, range.first, range.last);
    send(event);
}

bool AccessibleSpread::takeKey(int key)
{
    if (!isActive() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return false;
    stepLine(key == Qt::Key_Down ? 1 : -1);
    return true;
}

// At the first and at the last line it stays, and is told of again.
void AccessibleSpread::stepLine(int direction)
{
    const UnitRange line = text().lineAt(m_caret);
    const int next = direction > 0 ? line.last : line.first - 1;
    const bool isWithin = next >= 0 && next < text().length();
    setCaret(text().lineAt(isWithin ? next : m_caret).first);
    reveal(text().lineAt(m_caret));
}

} // namespace fanye::flip
