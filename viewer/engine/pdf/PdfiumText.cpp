// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfiumText.h"

#include "engine/backend/Limits.h"
#include "engine/backend/ProcessorClock.h"

#include <QPdfDocument>
#include <QPdfSelection>
#include <QPolygonF>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace fanye::engine {
namespace {

constexpr std::size_t mostLines = 1000; // of a page
constexpr double farthest = 1e6; // points; nothing on a page lies further out
constexpr std::chrono::seconds longest{2};

// A line and where it begins, counted in characters of the page.
struct Placeless
{
    std::u32string text;
    int first = 0;
};

// The hyphen that ends a line is told as a control character or as no character.
char32_t withHyphen(char32_t c)
{
    return c == 0x02 || c == 0xFFFE ? U'-' : c;
}

bool isSomewhere(const LineRead &line)
{
    const QRectF &box = line.box;
    return std::abs(box.left()) < farthest && std::abs(box.top()) < farthest && std::abs(box.right()) < farthest
        && std::abs(box.bottom()) < farthest && !box.isNull();
}

bool isBlank(const std::u32string &text)
{
    return std::all_of(text.begin(), text.end(), [](char32_t c) { return QChar::isSpace(c); });
}

std::vector<Placeless> linesIn(const QString &text)
{
    std::vector<Placeless> lines;
    Placeless line;
    int at = 0;
    const auto end = [&] {
        if (!isBlank(line.text))
            lines.push_back(line);
        line = {{}, at + 1};
    };
    for (const uint c : text.toUcs4()) {
        if (c == '\r' || c == '\n')
            end();
        else
            line.text.push_back(c);
        ++at;
    }
    end();
    return lines;
}

LineRead placed(const std::u32string &text, const QRectF &box)
{
    LineRead line{text, box.normalized()};
    std::transform(line.text.begin(), line.text.end(), line.text.begin(), withHyphen);
    return line;
}

// One box a line is the usual case: then no line has to be asked for.
std::vector<LineRead> placedTogether(const std::vector<Placeless> &lines, const QList<QPolygonF> &boxes)
{
    std::vector<LineRead> all;
    for (std::size_t i = 0; i < lines.size() && lines.size() == std::size_t(boxes.size()); ++i)
        all.push_back(placed(lines[i].text, boxes[qsizetype(i)].boundingRect()));
    return all;
}

std::vector<LineRead> placedOneByOne(QPdfDocument &pdf, int page, const std::vector<Placeless> &lines)
{
    const auto until = ProcessorClock::now() + longest;
    std::vector<LineRead> all;
    for (const Placeless &line : lines) {
        const QPdfSelection one = pdf.getSelectionAtIndex(page, line.first, int(line.text.size()));
        if (one.text().toStdU32String() != line.text || ProcessorClock::now() > until)
            return {};
        QRectF box;
        for (const QPolygonF &part : one.bounds())
            box |= part.boundingRect().normalized();
        all.push_back(placed(line.text, box));
    }
    return all;
}

} // namespace

std::vector<LineRead> linesOf(QPdfDocument &pdf, int page)
{
    const QPdfSelection whole = pdf.getAllText(page);
    if (whole.text().size() > mostGlyphsOnAPage)
        return {};
    const std::vector<Placeless> lines = linesIn(whole.text());
    if (lines.size() > mostLines)
        return {};
    std::vector<LineRead> all = placedTogether(lines, whole.bounds());
    if (all.empty())
        all = placedOneByOne(pdf, page, lines);
    all.erase(std::remove_if(all.begin(), all.end(), [](const LineRead &line) { return !isSomewhere(line); }),
              all.end());
    return all;
}

} // namespace fanye::engine
