// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ViewUnderTest.h"
#include "flip/view/BookSelection.h"
#include "support/Typesetter.h"

#include <QTest>

// A view of twenty pages of two columns of words, none of which stands twice.
namespace fanye {

using namespace fanye::text;
using namespace fanye::pages;
using namespace fanye::flip;

inline constexpr QSizeF a4(595, 842);

// A word that stands nowhere else: text repeated on many pages is taken for furniture.
inline QString nameOf(int page, int column, int line, int place = 0)
{
    QString name;
    unsigned seed = unsigned(((page * 10 + column) * 100 + line) * 10 + place);
    for (int i = 0; i < 8; ++i) {
        seed = seed * 1664525u + 1013904223u;
        name += QChar(char16_t(u'a' + (seed >> 24) % 26));
    }
    return name;
}

inline QString lineOfWords(int page, int column, int line)
{
    return nameOf(page, column, line) + QLatin1Char(' ') + nameOf(page, column, line, 1) + QLatin1Char(' ')
        + nameOf(page, column, line, 2);
}

// Two columns of words on each page.
inline PageGlyphs pageOfWords(int number)
{
    Typesetter page(number);
    for (int column = 0; column < 2; ++column)
        for (int line = 0; line < 20; ++line)
            page.set(80 + 230 * column, 120 + 24 * line, lineOfWords(number, column, line), 14);
    return page;
}

class Selecting : public ViewUnderTest
{
public:
    Selecting()
    {
        QObject::connect(&view, &FlipView::selectionChanged, &view, [this] { ++said; });
        std::vector<PageGlyphs> pages;
        for (int number = 1; number <= 20; ++number)
            pages.push_back(pageOfWords(number));
        text = readText(pages, 20, {});
        view.selecting().setText(text);
    }

    // Where a point of the page lies in the view, the whole spread fitting.
    QPointF at(int page, QPointF point) const
    {
        const QRectF pages = book();
        const double width = pages.width() / 2, left = page % 2 ? pages.center().x() + 0.5 : pages.left();
        return {left + point.x() / a4.width() * width, pages.top() + point.y() / a4.height() * pages.height()};
    }
    // The beginning of a line of a page; `across`: points further to the right.
    QPointF line(int page, int column, int line, double across = 1) const
    {
        return at(page, {80.0 + 230 * column + across, 127.0 + 24 * line});
    }
    void drag(QPointF from, QPointF to, int steps = 8)
    {
        press(from);
        for (int i = 1; i <= steps; ++i)
            moveTo(from + (to - from) * i / steps);
        release(to);
    }
    void pressOnce(QPointF at, Qt::KeyboardModifiers keys)
    {
        QTest::mouseClick(&view, Qt::LeftButton, keys, at.toPoint());
    }
    std::string selected() const { return view.selecting().selectedText().toStdString(); }
    static std::string name(int page, int column, int line, int place = 0)
    {
        return nameOf(page, column, line, place).toStdString();
    }
    static std::string whole(int page, int column, int line) { return lineOfWords(page, column, line).toStdString(); }
    Qt::CursorShape pointerAt(QPointF at)
    {
        hoverAt(at);
        return view.cursor().shape();
    }

    std::shared_ptr<const IssueText> text;
    int said = 0;
};

} // namespace fanye
