// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/FoldedLine.h"

#include "text/signs/Characters.h"

namespace fanye::facts {
namespace {

constexpr qsizetype longestLine = 240; // units: no line of a cover or a running head is longer

bool isDash(QChar c)
{
    return (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212 || c.unicode() == 0x2500;
}

bool isWave(QChar c)
{
    return c.unicode() == 0x301C || c.unicode() == 0x223C;
}

// The dots that part two months or numbers: 3・4月, 2023•秋
bool isMiddleDot(QChar c)
{
    return c.unicode() == 0x30FB || c.unicode() == 0x2022 || c.unicode() == 0x2027 || c.unicode() == 0x2219;
}

// One unit for one, so that places stay known; a form of several signs is left as it is.
QChar folded(QChar c)
{
    if (isDash(c))
        return u'-';
    if (isWave(c))
        return u'~';
    if (isMiddleDot(c))
        return QChar(0xB7);
    if (c.unicode() < 0x80 || c.isSurrogate())
        return c;
    const QString form = QString(c).normalized(QString::NormalizationForm_KC);
    return form.size() != 1 ? c : isDash(form[0]) ? QChar(u'-') : isMiddleDot(form[0]) ? QChar(0xB7) : form[0];
}

bool isIgnorable(QChar c)
{
    return c.unicode() == 0xAD || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() && !text::isSquare(c.unicode());
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// "2 0 2 4": whether a digit that is spaced out stands here.
bool isLoneDigit(const QString &line, qsizetype at)
{
    const auto hasDigit = [&line](qsizetype i) { return i >= 0 && i < line.size() && isDigit(folded(line[i])); };
    return hasDigit(at) && !hasDigit(at - 1) && !hasDigit(at + 1);
}

} // namespace

FoldedLine::FoldedLine(const QString &line)
    : m_source(line.left(longestLine))
{
    bool isAfterSpace = true;
    for (qsizetype i = 0; i < m_source.size(); ++i) {
        const QChar unit = folded(m_source[i]);
        if (unit.isSpace()) {
            isAfterSpace = true;
            continue;
        }
        if (isIgnorable(unit))
            continue;
        const bool isSpacedOut
            = isAfterSpace && !m_from.empty() && isLoneDigit(m_source, i) && isLoneDigit(m_source, m_from.back());
        take(unit, i, isAfterSpace && !isSpacedOut);
        isAfterSpace = false;
    }
}

void FoldedLine::take(QChar unit, qsizetype at, bool isAfterSpace)
{
    if (isAfterSpace && !m_text.isEmpty() && isWordSign(m_text.back()) && isWordSign(unit)) {
        m_text += u' ';
        m_from.push_back(at);
        m_gap.push_back(true);
    }
    m_text += unit;
    m_from.push_back(at);
    m_gap.push_back(isAfterSpace);
}

bool FoldedLine::hasGapBefore(qsizetype at) const
{
    return at <= 0 || at >= m_text.size() || m_gap[std::size_t(at)] || m_text[at - 1].isSpace();
}

QString FoldedLine::sourceOf(qsizetype from, qsizetype to) const
{
    if (from >= to)
        return {};
    const qsizetype first = m_from[std::size_t(from)];
    const qsizetype last = to < m_text.size() ? m_from[std::size_t(to)] : m_source.size();
    return m_source.mid(first, last - first).trimmed();
}

} // namespace fanye::facts
