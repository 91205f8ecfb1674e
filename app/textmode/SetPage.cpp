// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/SetPage.h"

#include "issue/Underline.h"
#include "reflow/Passages.h"

#include <QPainter>

#include <algorithm>

namespace fanye::app {

using namespace text;
using namespace reflow;

namespace {

QTextOption optionFor(const Passage &passage, const PageSetting &setting)
{
    QTextOption option(passage.kind == PassageKind::Paragraph ? Qt::AlignJustify : Qt::AlignLeft);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const auto cells = 1 + passage.read.text.count(QLatin1Char('\t'));
    option.setTabStopDistance(setting.width() / double(std::max<qsizetype>(2, std::min<qsizetype>(cells, 12))));
    return option;
}

QTextLayout::FormatRange rangeOf(const UnitRange &units)
{
    QTextLayout::FormatRange range;
    range.start = units.first;
    range.length = units.last - units.first;
    return range;
}

QTextLayout::FormatRange range(const UnitRange &units, const QColor &background)
{
    QTextLayout::FormatRange range = rangeOf(units);
    range.format.setBackground(background);
    return range;
}

QTextLayout::FormatRange range(const UnitRange &units, const ReaderSpan &mark, flip::Paper paper)
{
    const QColor ink = flip::highlighterInk(mark.ink, paper);
    if (!mark.isUnderline)
        return range(units, ink);
    QTextLayout::FormatRange range = rangeOf(units);
    range.format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    range.format.setUnderlineColor(ink.darker(underlineDarkness));
    return range;
}

} // namespace

SetPage::SetPage(std::vector<Passage> passages, const PageHead &head, const QString &pictureWords, const PageSetting &setting)
    : m_passages(std::move(passages))
    , m_head(head)
    , m_headFont(setting.headFont())
    , m_headHeight(setting.headHeight())
    , m_width(setting.width())
    , m_height(setting.headHeight())
{
    for (const Passage &passage : m_passages) {
        Block block = blockOf(passage, pictureWords, setting);
        m_height += setting.spaceAbove(passage.kind);
        block.top = m_height;
        m_height += block.height;
        m_blocks.push_back(std::move(block));
    }
    const auto hasText = [](const Passage &passage) { return !passage.read.text.isEmpty(); };
    if (std::any_of(m_passages.begin(), m_passages.end(), hasText))
        m_head.note.clear();
    m_noteTop = m_height - (m_blocks.empty() ? 0.25 * m_headHeight : 0);
    if (!m_head.note.isEmpty())
        m_height += setting.lineHeight();
    m_height += setting.spaceBelowPage();
}

SetPage::Block SetPage::blockOf(const Passage &passage, const QString &pictureWords, const PageSetting &setting) const
{
    const bool isPicture = passage.kind == PassageKind::Picture;
    const QFont font = setting.fontFor(passage.kind);
    Block block;
    block.layout = std::make_unique<QTextLayout>(isPicture ? pictureWords : passage.read.text, font);
    block.layout->setTextOption(optionFor(passage, setting));
    block.layout->setCacheEnabled(true);
    const double leading = textLeading * QFontMetricsF(font).horizontalAdvance(QStringLiteral("中"));
    block.layout->beginLayout();
    for (QTextLine line = block.layout->createLine(); line.isValid(); line = block.layout->createLine()) {
        const double indent = block.height == 0 ? setting.indent(passage) : 0;
        line.setLineWidth(setting.width() - indent);
        line.setPosition({indent, block.height + (leading - line.height()) / 2});
        block.height += leading;
    }
    block.layout->endLayout();
    return block;
}

QTextLine SetPage::lineOf(const Block &block, double y) const
{
    const int count = block.layout->lineCount();
    const int row = block.height > 0 ? int((y - block.top) / block.height * count) : 0;
    return block.layout->lineAt(std::clamp(row, 0, std::max(0, count - 1)));
}

std::optional<SetPlace> SetPage::placeAt(QPointF at, QTextLine::CursorPosition between) const
{
    std::optional<SetPlace> place;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_passages[i].read.text.isEmpty())
            continue;
        if (place && m_blocks[i].top > at.y())
            break;
        const QTextLine line = lineOf(m_blocks[i], at.y());
        place = SetPlace{int(i), line.isValid() ? line.xToCursor(at.x(), between) : 0};
    }
    return place;
}

bool SetPage::isOnText(QPointF at) const
{
    const auto place = placeAt(at);
    if (!place)
        return false;
    const Block &block = m_blocks[std::size_t(place->passage)];
    return block.layout->boundingRect().translated(0, block.top).contains(at);
}

std::optional<double> SetPage::topOf(PageNumber page) const
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i)
        if (const auto unit = firstUnitOn(m_passages[i], page))
            return m_blocks[i].top + m_blocks[i].layout->lineForTextPosition(*unit).y();
    return std::nullopt;
}

std::optional<double> SetPage::topOf(const TextPlace &place) const
{
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const TextSpan &span = m_passages[i].span;
        if (place < span.first || !(place < span.last))
            continue;
        const UnitRange units = unitsOf(m_passages[i], {place, span.last});
        const QTextLine line = m_blocks[i].layout->lineForTextPosition(units.first);
        return m_blocks[i].top + (line.isValid() ? line.y() : 0);
    }
    return std::nullopt;
}

QList<QTextLayout::FormatRange> SetPage::rangesIn(const Passage &passage, const ColumnColours &colours,
                                                  const MarkedSpans &marked, const PageSpans &spans) const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](const std::optional<TextSpan> &span, const QColor &background) {
        if (const UnitRange units = span ? unitsOf(passage, *span) : UnitRange(); !units.isEmpty())
            ranges.append(range(units, background));
    };
    add(marked.spoken, colours.spoken);
    for (const ReaderSpan &mark : spans.marks)
        if (const UnitRange units = unitsOf(passage, mark.span); !units.isEmpty())
            ranges.append(range(units, mark, colours.kind));
    for (const HitSpan &hit : spans.hits)
        if (const UnitRange units = unitsOf(passage, hit.span); !units.isEmpty())
            ranges.append(range(units, hit.isCurrent ? colours.currentHit : colours.hit));
    add(marked.selection, colours.selected);
    return ranges;
}

void SetPage::paint(QPainter &painter, const QRectF &clip, QPointF at, const ColumnColours &colours,
                    const MarkedSpans &marked, const PageSpans &spans) const
{
    painter.setPen(colours.faint);
    painter.setFont(m_headFont);
    const QRectF head(at.x(), at.y(), m_width, m_headHeight);
    painter.drawText(head.adjusted(0, 0, 0, -0.3 * m_headHeight), Qt::AlignLeft | Qt::AlignBottom, m_head.head);
    if (!m_head.note.isEmpty())
        painter.drawText(QRectF(at.x(), at.y() + m_noteTop, m_width, m_headHeight), Qt::AlignLeft | Qt::AlignVCenter,
                         m_head.note);
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        const double top = at.y() + m_blocks[i].top;
        if (top > clip.bottom() || top + m_blocks[i].height < clip.top())
            continue;
        const Passage &passage = m_passages[i];
        const bool isFaint = passage.kind == PassageKind::Caption || passage.kind == PassageKind::Picture;
        painter.setPen(isFaint ? colours.faint : colours.ink);
        m_blocks[i].layout->draw(&painter, at + QPointF(0, m_blocks[i].top),
                                 rangesIn(passage, colours, marked, spans));
    }
}

} // namespace fanye::app
