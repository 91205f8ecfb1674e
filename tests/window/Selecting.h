// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>

namespace fanye {

// The window with the sample open at a spread of running text, and ways to find what stands where.
class Selecting : public WindowUnderTest
{
public:
    Selecting()
    {
        openAndWait(QStringLiteral(FANYE_SAMPLE));
        book().options().setTurnStyle(flip::TurnStyle::None);
        const int pages = window().session().openIssue()->facts().pageCount();
        const auto isOpen = [this](int page) { return book().spread().has(PageNumber::fromNumber(page)); };
        while (left < pages
               && !(isOpen(left) && isOpen(left + 1) && longestOn(left) > 60 && longestOn(left + 1) > 60))
            book().goTo(PageNumber::fromNumber(++left));
        right = left + 1;
        REQUIRE(right < pages);
        book().options().setTurnStyle(flip::TurnStyle::Curl);
        REQUIRE(waitFor([this] { return book().isSharp(); }));
        QGuiApplication::clipboard()->clear();
    }

    int left = 2, right = 3; // pages that lie open, both with running text

    const text::PageText &text(int page)
    {
        return *window().session().openIssue()->analysis->text().find(PageNumber::fromNumber(page));
    }
    const text::IssueText &issue() { return window().session().openIssue()->analysis->text(); }
    // A glyph's middle in the view, sought by asking the book: independent of how it lays itself out.
    QPoint glyphAt(int page, int glyph, double across = 0.2)
    {
        const QSizeF points = window().session().openIssue()->facts().geometry(PageNumber::fromNumber(page)).size;
        QRect seen; // of the page, in the view
        for (int x = 0; x < book().width(); x += 2)
            if (book().pageAt({x, book().height() / 2}) == PageNumber::fromNumber(page))
                seen |= QRect(x, book().height() / 2, 2, 1);
        const int middle = seen.center().x();
        for (int y = 0; y < book().height(); ++y)
            if (book().pageAt({middle, y}) == PageNumber::fromNumber(page))
                seen |= QRect(middle, y, 1, 1);
        const GlyphBox &box = text(page).glyphs[std::size_t(glyph)].box;
        return QPointF(seen.left() + (double(box.x0) + across * double(box.width())) / points.width() * seen.width(),
                       seen.top() + double(box.y0 + box.y1) / 2 / points.height() * seen.height())
            .toPoint();
    }
    // The longest paragraph of a page: its first glyph and the number of them.
    text::TextBlock longest(int page)
    {
        text::TextBlock best;
        longestOn(page, &best);
        return best;
    }
    int longestOn(int page, text::TextBlock *best = nullptr)
    {
        int most = 0;
        for (const text::TextBlock &block : text(page).blocks) {
            const text::TextLine &first = text(page).lines[std::size_t(block.first)];
            int count = 0;
            for (int i = 0; i < block.count; ++i)
                count += text(page).lines[std::size_t(block.first + i)].count;
            if (block.role == text::Role::Body && count > most && !first.isVertical) {
                most = count;
                if (best)
                    *best = block;
            }
        }
        return most;
    }
    int firstGlyph(int page) { return text(page).lines[std::size_t(longest(page).first)].first; }
    QString copied() { return QGuiApplication::clipboard()->text(); }
    QMenu *openMenu(QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, book().mapToGlobal(at));
        QApplication::sendEvent(&book(), &event);
        auto *menu = find<QMenu>("bookMenu");
        REQUIRE(menu);
        REQUIRE(waitFor([menu] { return menu->isVisible(); }));
        return menu;
    }
    static QAction *row(QMenu *menu, const QString &words)
    {
        for (QAction *action : menu->actions())
            if (action->text().remove(QLatin1Char('&')).startsWith(words))
                return action;
        return nullptr;
    }
};

} // namespace fanye
