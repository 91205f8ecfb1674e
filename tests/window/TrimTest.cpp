// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A file for the printer, in the window: trim-picture.pdf has four coloured pages with bleed and red crop marks.
#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAction>
#include <QLineEdit>

#include <algorithm>

using namespace fanye;
using namespace fanye::flip;

namespace {

class PrinterFile : public WindowUnderTest
{
public:
    PrinterFile()
    {
        openAndWait(QStringLiteral(FANYE_TEST_DATA "/trim-picture.pdf"));
        book().options().setTurnStyle(TurnStyle::None);
        book().goTo(PageNumber::fromNumber(2));
        REQUIRE(waitFor([this] { return book().isSharp() && book().spread().has(PageNumber::fromNumber(3)); }));
    }
    void choose(const char *words) { choose(window(), words); }
    static void choose(app::MainWindow &window, const char *words)
    {
        const auto actions = window.findChildren<QAction *>();
        const auto action = std::find_if(actions.begin(), actions.end(),
                                         [words](const QAction *one) { return one->text() == QLatin1String(words); });
        REQUIRE(action != actions.end());
        (*action)->trigger();
    }
    bool isTrimmed()
    {
        const auto *open = window().session().openIssue();
        return open && open->facts().geometry(PageNumber()).isTrimmed();
    }
    bool isShown(bool trimmed)
    {
        return waitFor([&] { return isTrimmed() == trimmed && book().isSharp(); })
            && waitFor([this] { return window().session().openIssue()->analysis->isComplete(); });
    }
    QRect sheets() { return sheet(SheetSide::Left) | sheet(SheetSide::Right); }
    // Of the pixels in this part of the book.
    template <typename Test> int count(const QRect &part, Test isSought)
    {
        const QImage look = book().grab().toImage();
        int found = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                found += isSought(look.pixelColor(x, y));
        return found;
    }
    int white(const QRect &part)
    {
        return count(part, [](QColor c) { return std::min({c.red(), c.green(), c.blue()}) > 225; });
    }
    int red(const QRect &part)
    {
        return count(part, [](QColor c) { return c.red() > 150 && c.green() < 90 && c.blue() < 90; });
    }
};

} // namespace

TEST_CASE("the pages of a file for the printer meet in the fold, without white and crop marks")
{
    const OwnSettings own;
    PrinterFile test;
    REQUIRE(test.isTrimmed());
    CHECK(test.white(test.sheets().adjusted(3, 3, -3, -3)) == 0);
    CHECK(test.red(test.book().rect()) == 0);
}

TEST_CASE("crop marks are shown and cut off again at the same place, and the search goes with them")
{
    const OwnSettings own;
    PrinterFile test;
    test.choose("Always &show");
    REQUIRE(test.isShown(false));
    CHECK(test.book().spread().has(PageNumber::fromNumber(2)));
    CHECK(test.white(test.sheets()) > 1000);
    CHECK(test.red(test.sheets()) > 20);

    test.choose("Cut off &automatically");
    REQUIRE(test.isShown(true));
    CHECK(test.book().spread().has(PageNumber::fromNumber(2)));
    CHECK(test.white(test.sheets().adjusted(3, 3, -3, -3)) == 0);

    const QImage bare = test.book().grab().toImage();
    test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = test.find<QLineEdit>("searchInput");
    REQUIRE(test.waitFor([&] { return input->hasFocus(); }));
    test.type(QStringLiteral("Page 3"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitFor([&] { return test.book().isSharp() && !test.book().isMoving(); }));
    // The words begin 30 points from the left edge of the page and stand 190 points below its top; it is 240 by 360.
    const QRectF sheet = test.sheet(SheetSide::Right);
    const double scale = sheet.width() / 240;
    const QRect around
        = QRectF(sheet.left() + 24 * scale, sheet.top() + 160 * scale, 110 * scale, 40 * scale).toAlignedRect();
    const QImage lit = test.book().grab().toImage();
    int inside = 0, outside = 0;
    for (int y = int(sheet.top()); y < int(sheet.bottom()); ++y)
        for (int x = int(sheet.left()); x < int(sheet.right()); ++x) {
            const QColor now = lit.pixelColor(x, y), before = bare.pixelColor(x, y);
            const bool isLit = now.blue() + 30 < before.blue();
            (around.contains(x, y) ? inside : outside) += isLit;
        }
    CHECK(inside > 200);
    CHECK(outside == 0);
}

TEST_CASE("what another window has chosen before can be chosen in this one, and is shown")
{
    const OwnSettings own;
    PrinterFile test;
    const QPointer<app::MainWindow> second = test.windows().makeWindow();
    second->show();
    second->open({QStringLiteral(FANYE_TEST_DATA "/trim-picture.pdf"), {}, {}, {}, {}});
    const auto isTrimmed = [&] {
        const auto *open = second->session().openIssue();
        return open && open->facts().geometry(PageNumber()).isTrimmed();
    };
    REQUIRE(test.waitFor(isTrimmed));
    test.choose("Always &show");
    REQUIRE(test.isShown(false));
    CHECK(isTrimmed()); // nothing changes under the eyes of the other window's reader
    PrinterFile::choose(*second, "Always &show");
    CHECK(test.waitFor([&] { return second->session().openIssue() && !isTrimmed(); }));
    second->close();
    CHECK(test.waitFor([&] { return second.isNull(); }));
}
