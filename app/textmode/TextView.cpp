// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextView.h"

#include "app/textmode/ColumnPointer.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace fanye::app {

using namespace text;
using namespace reflow;

namespace {

constexpr int mostRounds = 4; // until what is in sight is set
constexpr int leastMargin = 24; // pixels on either side of the column

constexpr int linesBelow = 5; // what is shown has them below it at least: a sentence is longer than its first line

} // namespace

TextView::TextView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pointer(new ColumnPointer(
          m_column, [this](QPointF inViewport) { return inColumn(inViewport); }, this))
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column must not change its width when it becomes long
    setObjectName(QStringLiteral("textView"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Text of the pages"));
    viewport()->setCursor(Qt::IBeamCursor);
    takeColours();
    connect(m_pointer, &ColumnPointer::selected, this, &TextView::selected);
    connect(m_pointer, &ColumnPointer::sizeWanted, this, &TextView::sizeWanted);
    connect(m_pointer, &ColumnPointer::sentenceClicked, this, &TextView::sentenceClicked);
}

void TextView::setText(std::shared_ptr<const IssueText> text, TextColumn::HeadOf headOf)
{
    const QScopedValueRollback<bool> guard(m_isPlacing, true);
    const auto kept = anchor();
    m_pointer->drop();
    m_spans.forget();
    m_column.setText(std::move(text), std::move(headOf), tr("[Picture]"));
    restore(kept);
}

void TextView::setType(const TypeSettings &type)
{
    if (type == m_type)
        return;
    m_type = type;
    setWidth();
}

void TextView::setPaper(flip::Paper paper)
{
    m_paper = paper;
    takeColours();
}

void TextView::takeColours()
{
    m_colours = columnColours(m_paper, palette().color(QPalette::Highlight));
    viewport()->update();
}

void TextView::setMarked(const MarkedSpans &marked)
{
    if (m_marked == marked)
        return;
    m_marked = marked;
    viewport()->update();
}

void TextView::setHits(const search::Hits &hits, std::optional<int> current)
{
    m_spans.setHits(hits, current);
    viewport()->update();
}

void TextView::setMarks(std::vector<flip::ReaderMark> marks)
{
    m_spans.setMarks(std::move(marks));
    viewport()->update();
}

void TextView::showPage(PageNumber page)
{
    const QScopedValueRollback<bool> guard(m_isPlacing, true);
    const auto kept = anchor();
    if (!m_column.topOf(page))
        return;
    restore(kept); // setting the page may have moved what is in sight
    const double at = *m_column.topOf(page) - verticalScrollBar()->value();
    if (at < 0 || at > viewport()->height() * 0.6)
        scrollTo(*m_column.topOf(page));
}

std::optional<double> TextView::topInView(const TextPlace &place)
{
    const QScopedValueRollback<bool> guard(m_isPlacing, true);
    const auto kept = anchor();
    if (!m_column.topOf(place))
        return std::nullopt;
    restore(kept); // setting the page may have moved what is in sight
    return *m_column.topOf(place) - verticalScrollBar()->value();
}

void TextView::showPlace(const TextPlace &place)
{
    const auto at = topInView(place);
    if (!at)
        return showPage(place.page);
    if (*at < 0 || *at > viewport()->height() - linesBelow * m_column.setting().lineHeight())
        scrollTo(verticalScrollBar()->value() + *at - viewport()->height() / 3.0);
}

bool TextView::isInSight(const TextPlace &place)
{
    const auto at = topInView(place);
    return at && *at >= 0 && *at < viewport()->height();
}

std::optional<PageNumber> TextView::pageAtTop() const
{
    if (m_column.heights().count() == 0)
        return std::nullopt;
    return PageNumber::fromIndex(m_column.heights().rowAt(verticalScrollBar()->value() + viewport()->height() / 4.0));
}

std::optional<TextView::Anchor> TextView::anchor() const
{
    const ColumnHeights &heights = m_column.heights();
    if (heights.count() == 0)
        return std::nullopt;
    const int row = heights.rowAt(verticalScrollBar()->value());
    return Anchor{PageNumber::fromIndex(row),
                  (verticalScrollBar()->value() - heights.top(row)) / std::max(1.0, heights.height(row))};
}

void TextView::restore(const std::optional<Anchor> &anchor)
{
    const ColumnHeights &heights = m_column.heights();
    if (anchor && anchor->page.index() < heights.count()) {
        const int row = anchor->page.index();
        m_column.setBetween(heights.top(row), heights.top(row));
        scrollTo(heights.top(row) + anchor->share * heights.height(row));
    }
    setInSight();
    viewport()->update();
}

void TextView::setWidth()
{
    const PageSetting setting(m_type, viewport()->width() - 2.0 * leastMargin);
    const QScopedValueRollback<bool> guard(m_isPlacing, true);
    const auto kept = anchor();
    const PageSetting &now = m_column.setting();
    if (setting.width() != now.width() || setting.em() != now.em()) // else only the height of the view is another
        m_column.setSetting(setting);
    restore(kept);
}

// Pages that come into sight may turn out higher or lower than estimated: what is read stays where it is.
void TextView::setInSight()
{
    if (m_isSetting)
        return;
    const QScopedValueRollback<bool> guard(m_isSetting, true);
    const int height = viewport()->height();
    QScrollBar &bar = *verticalScrollBar();
    bar.setPageStep(height);
    bar.setSingleStep(int(m_column.setting().lineHeight()));
    for (int round = 0; round < mostRounds; ++round) { // a column that turns out shorter moves what is in sight
        const double top = bar.value();
        const double moved = m_column.setBetween(top, top + height);
        bar.setRange(0, std::max(0, int(std::ceil(m_column.heights().total())) - height));
        bar.setValue(int(std::lround(top + moved)));
        if (std::abs(bar.value() - top) < 1)
            break;
    }
    if (m_isPlacing)
        m_top = pageAtTop();
}

void TextView::scrollTo(double top)
{
    const QScopedValueRollback<bool> guard(m_isPlacing, true);
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(m_column.heights().total())) - viewport()->height()));
    verticalScrollBar()->setValue(int(std::lround(top)));
    setInSight();
    viewport()->update();
}

void TextView::announceTop()
{
    const auto top = pageAtTop();
    if (top == m_top)
        return;
    m_top = top;
    if (top)
        Q_EMIT pageAtTopChanged(*top);
}

double TextView::left() const
{
    return std::floor((viewport()->width() - m_column.setting().width()) / 2);
}

QPointF TextView::inColumn(QPointF inViewport) const
{
    return inViewport + QPointF(-left(), verticalScrollBar()->value());
}

void TextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_colours.paper);
    const ColumnHeights &heights = m_column.heights();
    if (heights.count() == 0)
        return;
    const double top = verticalScrollBar()->value();
    for (int row = heights.rowAt(top + event->rect().top()); row < heights.count(); ++row) {
        if (heights.top(row) > top + event->rect().bottom())
            break;
        if (const SetPage *page = m_column.at(row))
            page->paint(painter, event->rect(), {left(), heights.top(row) - top}, m_colours, m_marked,
                        m_spans.on(row, *m_column.text()));
    }
}

void TextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    setWidth();
}

void TextView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setWidth();
    if (event->type() == QEvent::PaletteChange)
        takeColours();
}

void TextView::scrollContentsBy(int, int)
{
    setInSight();
    if (!m_isPlacing && !m_isSetting)
        announceTop();
    viewport()->update();
}

void TextView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar &bar = *verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        return bar.setValue(0);
    case Qt::Key_End:
        return bar.setValue(bar.maximum());
    case Qt::Key_Space:
        return bar.triggerAction(event->modifiers() & Qt::ShiftModifier ? QAbstractSlider::SliderPageStepSub
                                                                         : QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_Escape:
        if (m_marked.selection) {
            Q_EMIT selected({});
            return;
        }
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        return event->ignore(); // the column is never wider than the view
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace fanye::app
