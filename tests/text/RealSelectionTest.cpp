// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Properties of selections that must hold on every issue there is.
#include "TextForTests.h"
#include "support/PagesOf.h"
#include "text/selection/Paragraphs.h"
#include "text/selection/TextSelection.h"

#include <QDir>

#include <random>

using namespace fanye;
using namespace fanye::text;

namespace {

QStringList issues()
{
    QStringList files;
    const QDir shared(QStringLiteral(FANYE_ISSUES)), real(QStringLiteral(FANYE_ISSUES "/real"));
    for (const QDir &folder : {shared, real})
        for (const QString &name : folder.entryList({QStringLiteral("*.pdf")}, QDir::Files))
            files += folder.filePath(name);
    return files;
}

QString withoutSpaces(const QString &text)
{
    QString bare;
    for (const QChar c : text)
        if (!c.isSpace())
            bare += c;
    return bare;
}

// With its edges: a rectangle around glyphs without a width has none either, and QRectF finds nothing inside it.
bool covers(const QRectF &rect, QPointF point)
{
    return rect.left() <= point.x() && point.x() <= rect.right() && rect.top() <= point.y()
        && point.y() <= rect.bottom();
}

// What stands in the span's rectangles, read back glyph by glyph.
QString readBack(const IssueText &text, const TextSpan &span)
{
    QString read;
    for (const PageText &page : text.pages) {
        const std::vector<QRectF> rects = spanRects(page, span);
        const GlyphRange selected = glyphsOn(page, span);
        for (int i = selected.first; i < selected.last; ++i) {
            const QPointF middle = page.glyphs[std::size_t(i)].box.toRect().center();
            if (std::any_of(rects.begin(), rects.end(), [&](const QRectF &rect) { return covers(rect, middle); }))
                read += QString::fromUcs4(&page.glyphs[std::size_t(i)].codePoint, 1);
        }
    }
    return withoutSpaces(read);
}

// One that only broke a word is marked but not copied.
qsizetype hyphensIn(const QString &text)
{
    return text.count(QLatin1Char('-')) + text.count(QChar(0x2010)) + text.count(QChar(0xAD));
}

int glyphsIn(const IssueText &text, const TextSpan &span)
{
    int count = 0;
    for (const PageText &page : text.pages)
        count += glyphsOn(page, span).count();
    return count;
}

} // namespace

TEST_CASE("in every issue each glyph is meant where it stands; what is selected is marked and copied, and nothing else")
{
    const QStringList files = issues();
    if (files.isEmpty()) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    for (const QString &file : files) {
        INFO(file.toStdString());
        const ReadPages read = pagesOf(file);
        const auto text = readText(read.pages, read.pageCount, read.labels);
        int glyphs = 0, missed = 0;
        std::vector<TextPlace> places;
        for (const PageText &page : text->pages)
            for (int i = 0; i < int(page.glyphs.size()); ++i) {
                const QRectF box = page.glyphs[std::size_t(i)].box.toRect();
                if (i < bodyEnd(page))
                    places.push_back({page.page, i});
                if (lineOf(page, i).line().role == Role::Watermark || box.isEmpty())
                    continue;
                const auto hit = hitOnText(page, box.center());
                ++glyphs;
                missed += !hit || !page.glyphs[std::size_t(hit->glyph.glyph)].box.toRect().contains(box.center());
            }
        CAPTURE(glyphs, missed);
        CHECK(missed * 500 <= glyphs); // print over print: one of them is meant
        if (places.size() < 2)
            continue;
        std::mt19937 dice(7);
        int lacking = 0, wrong = 0;
        for (int i = 0; i < 300; ++i) {
            const std::size_t a = dice() % places.size(), b = std::min(places.size() - 1, a + dice() % 1500);
            const TextSpan span{places[a], places[b]};
            const QString copied = withoutSpaces(spanText(*text, span)), marked = readBack(*text, span);
            lacking += int(marked.toUcs4().size()) != glyphsIn(*text, span);
            wrong += copied.size() > marked.size() || marked.size() - copied.size() > hyphensIn(marked);
        }
        CAPTURE(lacking, wrong);
        CHECK(lacking == 0);
        CHECK(wrong == 0);
    }
}
