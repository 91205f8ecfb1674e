// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/PageSetting.h"

#include "flip/face/FaceHighlights.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace fanye::app {

using namespace reflow;

namespace {

// A serif for reading, in the order of what systems have.
QFont readingFont(double points)
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"), QStringLiteral("Songti SC"),
                      QStringLiteral("SimSun"), QStringLiteral("Noto Serif"), QStringLiteral("serif")});
    font.setStyleHint(QFont::Serif);
    font.setPointSizeF(points);
    return font;
}

bool beginsInHan(const QString &text)
{
    return !text.isEmpty() && text.at(0).unicode() >= 0x2E80;
}

} // namespace

ColumnColours columnColours(flip::Paper paper, QColor highlight)
{
    const bool isNight = paper == flip::Paper::Night;
    return {paper,
            flip::paperColour(paper, {}),
            isNight ? QColor(0xd2, 0xcd, 0xc5) : QColor(0x26, 0x22, 0x1e),
            isNight ? QColor(0x8a, 0x84, 0x7b) : QColor(0x86, 0x7d, 0x72),
            flip::selectionInk(highlight, paper),
            flip::hitInk(paper),
            flip::currentHitInk(paper),
            flip::spokenInk(paper)};
}

PageSetting::PageSetting(const TypeSettings &type, double room)
    : m_font(readingFont(std::clamp(type.size, smallestText, largestText)))
    , m_em(QFontMetricsF(m_font).horizontalAdvance(QStringLiteral("中")))
{
    const double wanted = m_em * std::clamp(type.measure, narrowestMeasure, widestMeasure);
    const double fitting = m_em * std::floor(room / m_em); // whole characters, so that Han lines end flush
    m_width = std::max(4 * m_em, std::min(wanted, fitting));
}

int PageSetting::charactersInLine() const
{
    return std::max(1, int(m_width / m_em));
}

QFont PageSetting::fontFor(PassageKind kind) const
{
    QFont font = m_font;
    const auto scale = [&](double factor) { font.setPointSizeF(m_font.pointSizeF() * factor); };
    switch (kind) {
    case PassageKind::Heading:
        scale(1.35);
        font.setBold(true);
        break;
    case PassageKind::Subheading:
        scale(1.1);
        font.setBold(true);
        break;
    case PassageKind::Caption:
    case PassageKind::Picture:
        scale(0.85);
        break;
    default:
        break;
    }
    return font;
}

QFont PageSetting::headFont() const
{
    QFont font;
    font.setPointSizeF(std::max(7.5, 0.75 * m_font.pointSizeF()));
    return font;
}

double PageSetting::spaceAbove(PassageKind kind) const
{
    switch (kind) {
    case PassageKind::Heading:
        return 1.2 * m_em;
    case PassageKind::Subheading:
    case PassageKind::Picture:
        return 0.8 * m_em;
    case PassageKind::ContentsEntry:
    case PassageKind::TableRow:
        return 0;
    default:
        return 0.4 * m_em;
    }
}

// Chinese paragraphs are set in by two characters.
double PageSetting::indent(const Passage &passage) const
{
    return passage.kind == PassageKind::Paragraph && beginsInHan(passage.read.text) ? 2 * m_em : 0;
}

} // namespace fanye::app
