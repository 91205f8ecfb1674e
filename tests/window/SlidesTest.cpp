// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Issues of landscape pages in the real window: single sheets without a fold.
#include "flip/view/BookOptions.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <cmath>

using namespace fanye;
using namespace fanye::flip;

namespace {

QString pdfOf(const QTemporaryDir &folder, const std::vector<QSizeF> &pages)
{
    const QString path = folder.filePath(QStringLiteral("slides.pdf"));
    QPdfWriter writer(path);
    QPainter painter;
    for (std::size_t page = 0; page < pages.size(); ++page) {
        writer.setPageSize(QPageSize(pages[page], QPageSize::Point, {}, QPageSize::ExactMatch));
        page == 0 ? painter.begin(&writer) : writer.newPage();
        painter.drawText(1000, 1000, QStringLiteral("Slide %1").arg(page + 1));
    }
    painter.end();
    return path;
}

// How much darker the middle of the book is than the paper beside it, where nothing is printed.
int fold(FlipView &book)
{
    const QImage seen = book.grab().toImage();
    const int y = seen.height() / 2;
    int darkest = 255, lightest = 0;
    for (int x = seen.width() * 45 / 100; x < seen.width() * 55 / 100; ++x) {
        darkest = std::min(darkest, qGray(seen.pixel(x, y)));
        lightest = std::max(lightest, qGray(seen.pixel(x, y)));
    }
    return lightest - darkest;
}

} // namespace

TEST_CASE("slides are single sheets without a fold, unless the reader chooses two pages")
{
    const QTemporaryDir folder;
    WindowUnderTest test;
    test.openAndWait(pdfOf(folder, {{960, 540}, {960, 540}, {960, 540}}));
    CHECK(test.book().spread().wide == PageNumber::fromNumber(1));
    CHECK(fold(test.book()) <= 2);
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitFor([&] { return test.book().spread().wide == PageNumber::fromNumber(2); }));
    REQUIRE(test.waitUntilStill());
    CHECK(test.waitFor([&] { return test.book().isSharp() && fold(test.book()) <= 2; }));
    test.book().options().setSides(Sides::Two);
    CHECK(test.waitFor([&] { return fold(test.book()) > 2; }));
    test.book().options().setSidesAutomatic();
    CHECK(test.waitFor([&] { return fold(test.book()) <= 2; }));
}

TEST_CASE("a landscape page between upright ones keeps its fold")
{
    const QTemporaryDir folder;
    WindowUnderTest test;
    test.openAndWait(pdfOf(folder, {{595, 842}, {1190, 842}, {595, 842}, {595, 842}}));
    test.press(Qt::Key_PageDown);
    REQUIRE(test.waitFor([&] { return test.book().spread().wide == PageNumber::fromNumber(2); }));
    REQUIRE(test.waitUntilStill());
    CHECK(test.waitFor([&] { return test.book().isSharp() && fold(test.book()) > 2; }));
}

TEST_CASE("the cells of the page list are as high as its pages need")
{
    const QTemporaryDir folder;
    const auto cellOf = [&folder](const std::vector<QSizeF> &pages) {
        WindowUnderTest test;
        test.openAndWait(pdfOf(folder, pages));
        auto *list = test.find<QListView>("pages");
        for (QWidget *above = list; above; above = above->parentWidget())
            if (auto *tabs = qobject_cast<QStackedWidget *>(above->parentWidget()))
                tabs->setCurrentWidget(above);
        REQUIRE(test.waitFor([&] { return list->isVisible(); }));
        REQUIRE(test.waitFor([&] { return list->visualRect(list->model()->index(0, 0)).height() > 40; }));
        return list->visualRect(list->model()->index(0, 0)).size();
    };
    const QSize slide = cellOf({{960, 540}, {960, 540}, {960, 540}});
    const QSize upright = cellOf({{595, 842}, {595, 842}});
    const QSize mixed = cellOf({{595, 842}, {960, 540}, {595, 842}});
    CHECK(slide.height() < upright.height() - 30);
    CHECK(slide.height() < slide.width());
    CHECK(mixed == upright);
}
