// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"

#include <QProcess>

#include <algorithm>

namespace fanye {

using namespace text;
using namespace search;

namespace {

bool isPlain(char32_t c)
{
    return c < 0x250 && QChar::isLetterOrNumber(c);
}

} // namespace

PhraseMaker::PhraseMaker(const IssueText &text)
    : m_text(text)
{
    for (const Flow &flow : text.flows) {
        if (!flow.isFurniture)
            m_flows.push_back(signsOf(flow));
    }
}

std::optional<Phrase> PhraseMaker::make(std::mt19937 &random) const
{
    const std::vector<Sign> &flow = m_flows[random() % m_flows.size()];
    const std::size_t length = 2 + random() % 9;
    if (flow.size() < length)
        return {};
    const std::size_t first = random() % (flow.size() - length + 1);
    Phrase phrase;
    std::u32string signs;
    for (std::size_t i = first; i < first + length; ++i) {
        const bool isPart = i > first && flow[i - 1].gapAfter && isPlain(flow[i - 1].sign) && isPlain(flow[i].sign);
        if (isPart || flow[i].sign == U'-')
            return {};
        signs.push_back(flow[i].sign);
        phrase.signs.push_back(flow[i].at);
    }
    phrase.text = QString::fromStdU32String(signs);
    return phrase;
}

std::vector<PhraseMaker::Sign> PhraseMaker::signsOf(const Flow &flow) const
{
    std::vector<Sign> signs;
    for (const FlowLine &flowLine : flow.lines) {
        const PageText &page = *m_text.find(flowLine.page);
        const TextLine &line = page.lines[std::size_t(flowLine.line)];
        for (int i = line.first; i < line.first + line.count; ++i) {
            const Glyph &glyph = page.glyphs[std::size_t(i)];
            signs.push_back({glyph.codePoint,
                             {page.page, glyph.box.toRect()},
                             glyph.spaceAfter || i + 1 == line.first + line.count});
        }
    }
    return signs;
}

bool standsAt(const Hits &hits, const Phrase &phrase)
{
    return std::any_of(hits.hits.begin(), hits.hits.end(), [&](const Hit &hit) {
        return std::all_of(phrase.signs.begin(), phrase.signs.end(), [&](const HitRect &sign) {
            return std::any_of(hit.rects.begin(), hit.rects.end(), [&](const HitRect &rect) {
                return rect.page == sign.page && rect.rect.adjusted(-0.1, -0.1, 0.1, 0.1).contains(sign.rect.center());
            });
        });
    });
}

QString readBack(const IssueText &text, const Hit &hit)
{
    QString read;
    for (const HitRect &rect : hit.rects) {
        for (const Glyph &glyph : text.find(rect.page)->glyphs) {
            if (rect.rect.contains(glyph.box.toRect().center()))
                read += QString::fromUcs4(&glyph.codePoint, 1);
        }
    }
    return read;
}

bool touchesFurniture(const IssueText &text, const Hit &hit)
{
    return std::any_of(hit.rects.begin(), hit.rects.end(), [&](const HitRect &rect) {
        const std::vector<TextLine> &lines = text.find(rect.page)->lines;
        return std::any_of(lines.begin(), lines.end(), [&](const TextLine &line) {
            return isFurniture(line.role) && line.box.intersects(rect.rect);
        });
    });
}

QString inFullWidth(QString text)
{
    for (QChar &c : text) {
        if (c > QLatin1Char(' ') && c <= QLatin1Char('~'))
            c = QChar(char16_t(c.unicode() + 0xFEE0));
    }
    return text;
}

QString withoutSpaces(const QString &text)
{
    const auto countsBetween = [](QChar a, QChar b) {
        const bool areDigits = a.isDigit() && b.isDigit();
        return areDigits || (a.isLetter() && b.isLetter() && a.unicode() < 0x2E80 && b.unicode() < 0x2E80);
    };
    QString kept;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isIdle = text[i] == QLatin1Char(' ') && i > 0 && i + 1 < text.size()
            && !countsBetween(text[i - 1], text[i + 1]);
        if (!isIdle)
            kept.append(text[i]);
    }
    return kept;
}

QStringList inTraditional(const QStringList &phrases, const QString &standard)
{
    QProcess opencc;
    opencc.start(QStringLiteral("opencc"), {QStringLiteral("-c"), standard});
    if (!opencc.waitForStarted())
        return {};
    opencc.write(phrases.join(QLatin1Char('\n')).toUtf8());
    opencc.closeWriteChannel();
    if (!opencc.waitForFinished())
        return {};
    return QString::fromUtf8(opencc.readAllStandardOutput()).split(QLatin1Char('\n')).mid(0, phrases.size());
}

} // namespace fanye
