// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/AccessibleBook.h"

#include "flip/view/AccessibleElement.h"
#include "flip/view/AccessibleSpread.h"
#include "flip/view/FlipView.h"
#include "flip/view/WindowPixels.h"

#include <algorithm>
#include <utility>

namespace fanye::flip {

using namespace text;

namespace {

QAccessibleInterface *bookOf(const QString &className, QObject *object)
{
    auto *view = className == QLatin1String(FlipView::staticMetaObject.className()) ? qobject_cast<FlipView *>(object)
                                                                                    : nullptr;
    return view ? new AccessibleBook(*view) : nullptr;
}

} // namespace

void AccessibleBook::install()
{
    QAccessible::installFactory(bookOf);
}

void AccessibleBook::remove(FlipView &view)
{
    if (QAccessibleInterface *book = QAccessible::queryAccessibleInterface(&view))
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(book));
}

AccessibleBook::AccessibleBook(FlipView &view)
    : QAccessibleWidget(&view, QAccessible::Document)
    , m_view(view)
{
}

AccessibleBook::~AccessibleBook()
{
    dropElements();
}

AccessibleSpread &AccessibleBook::spread() const
{
    return m_view.accessible();
}

void AccessibleBook::dropElements() const
{
    for (const QAccessible::Id id : std::exchange(m_elements, {}))
        QAccessible::deleteAccessibleInterface(id);
}

const std::vector<QAccessible::Id> &AccessibleBook::elements() const
{
    if (m_revision == spread().revision())
        return m_elements;
    m_revision = spread().revision();
    dropElements();
    for (SpreadElement &element : spread().elements())
        m_elements.push_back(
            QAccessible::registerAccessibleInterface(new AccessibleElement(m_view, std::move(element))));
    return m_elements;
}

int AccessibleBook::childCount() const
{
    return QAccessibleWidget::childCount() + int(elements().size());
}

QAccessibleInterface *AccessibleBook::child(int index) const
{
    const int widgets = QAccessibleWidget::childCount();
    if (index < widgets)
        return QAccessibleWidget::child(index);
    const auto element = std::size_t(index - widgets);
    return element < elements().size() ? QAccessible::accessibleInterface(elements()[element]) : nullptr;
}

int AccessibleBook::indexOfChild(const QAccessibleInterface *child) const
{
    if (!child || child->object()) // a widget
        return QAccessibleWidget::indexOfChild(child);
    if (m_revision != spread().revision()) // an element of before a turn; elements() may put another one at its address
        return -1;
    for (std::size_t element = 0; element < elements().size(); ++element)
        if (QAccessible::accessibleInterface(elements()[element]) == child)
            return QAccessibleWidget::childCount() + int(element);
    return -1;
}

QAccessible::State AccessibleBook::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void *AccessibleBook::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface *>(this)
                                              : QAccessibleWidget::interface_cast(type);
}

void AccessibleBook::selection(int index, int *first, int *last) const
{
    const UnitRange range = index == 0 ? spread().selection().value_or(UnitRange()) : UnitRange();
    *first = range.first;
    *last = range.last;
}

int AccessibleBook::selectionCount() const
{
    return spread().selection() ? 1 : 0;
}

void AccessibleBook::addSelection(int first, int last)
{
    spread().select({std::min(first, last), std::max(first, last)});
}

void AccessibleBook::removeSelection(int index)
{
    if (index == 0)
        spread().clearSelection();
}

void AccessibleBook::setSelection(int index, int first, int last)
{
    if (index == 0)
        addSelection(first, last);
}

int AccessibleBook::cursorPosition() const
{
    return spread().caret();
}

void AccessibleBook::setCursorPosition(int offset)
{
    spread().setCaret(offset);
    spread().reveal(spread().text().lineAt(offset));
}

QString AccessibleBook::text(int first, int last) const
{
    const QString &all = spread().text().text();
    const int end = last < 0 ? int(all.size()) : std::min(last, int(all.size()));
    const int begin = std::clamp(first, 0, end);
    return all.mid(begin, end - begin);
}

UnitRange AccessibleBook::around(int offset, QAccessible::TextBoundaryType type) const
{
    const LinearText &text = spread().text();
    switch (type) {
    case QAccessible::CharBoundary:
        return text.characterAt(offset);
    case QAccessible::WordBoundary:
        return text.wordAt(offset);
    case QAccessible::SentenceBoundary:
        return text.sentenceAt(offset);
    case QAccessible::ParagraphBoundary:
        return text.paragraphAt(offset);
    case QAccessible::LineBoundary:
        return text.lineAt(offset);
    case QAccessible::NoBoundary:
        break;
    }
    return {0, text.length()};
}

QString AccessibleBook::answer(std::optional<UnitRange> range, int *first, int *last) const
{
    *first = range ? range->first : -1;
    *last = range ? range->last : -1;
    return range ? text(range->first, range->last) : QString();
}

// Behind the last unit the last line and word are meant, but no character.
QString AccessibleBook::textAtOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const
{
    const int length = spread().text().length();
    if (offset < 0 || offset > length)
        return answer(std::nullopt, first, last);
    const bool isBehind = offset == length && type == QAccessible::CharBoundary;
    return answer(isBehind ? UnitRange{length, length} : around(offset, type), first, last);
}

QString AccessibleBook::textBeforeOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const
{
    const int length = spread().text().length();
    const int begin = offset == length && type == QAccessible::CharBoundary ? length : around(offset, type).first;
    return answer(begin > 0 ? std::optional(around(begin - 1, type)) : std::nullopt, first, last);
}

QString AccessibleBook::textAfterOffset(int offset, QAccessible::TextBoundaryType type, int *first, int *last) const
{
    const int end = around(offset, type).last;
    return answer(end < spread().text().length() ? std::optional(around(end, type)) : std::nullopt, first, last);
}

int AccessibleBook::characterCount() const
{
    return spread().text().length();
}

QRect AccessibleBook::characterRect(int offset) const
{
    if (offset < 0 || offset >= characterCount())
        return {};
    return onScreen(m_view, spread().box(spread().text().characterAt(offset)));
}

int AccessibleBook::offsetAtPoint(const QPoint &point) const
{
    return spread().offsetAt(QPointF(m_view.mapFromGlobal(point)) * m_view.devicePixelRatioF()).value_or(-1);
}

void AccessibleBook::scrollToSubstring(int first, int last)
{
    spread().reveal({first, last});
}

QString AccessibleBook::attributes(int, int *first, int *last) const
{
    *first = 0;
    *last = characterCount();
    return {};
}

} // namespace fanye::flip
