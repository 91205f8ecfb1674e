// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text beside the book and instead of it, in the real window.
#include "app/settings/Settings.h"
#include "app/textmode/TextView.h"
#include "app/widgets/MessageBar.h"
#include "flip/view/BookSelection.h"
#include "flip/view/BookZoom.h"
#include "support/Catch.h"
#include "window/Selecting.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace fanye;
using namespace fanye::text;

namespace {

class TextModeTest : public Selecting
{
public:
    TextModeTest()
    {
        press(Qt::Key_2, Qt::AltModifier);
        REQUIRE(view());
        REQUIRE(waitFor([this] { return view()->isVisible() && book().isVisible() && book().isSharp(); }));
    }

    app::TextView *view() { return find<app::TextView>("textView"); }
    int shownPage() { return view()->pageAtTop()->number(); }
    bool isWithin(int page) { return shownPage() == page || shownPage() == page - 1; } // a paragraph of the page before
    void clickText(QPoint at) { click(view()->viewport(), at); }
    QPoint middle() { return view()->viewport()->rect().center(); }

private:
    OwnSettings m_settings;
};

} // namespace

TEST_CASE_METHOD(TextModeTest, "the text stands beside the book and follows it")
{
    CHECK(isWithin(left));
    book().setFocus();
    press(Qt::Key_PageDown);
    REQUIRE(waitUntilStill());
    CHECK(isWithin(book().page().number()));
    press(Qt::Key_End, Qt::ControlModifier);
    REQUIRE(waitUntilStill());
    const int last = window().session().openIssue()->facts().pageCount();
    CHECK(shownPage() >= last - 2);
    press(Qt::Key_1, Qt::AltModifier);
    CHECK(!view()->isVisible());
    CHECK(book().isVisible());
}

TEST_CASE_METHOD(TextModeTest, "a click on a sentence lights it on the paper, and goes to its page")
{
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    const int place = view()->verticalScrollBar()->value();
    std::optional<TextSpan> span;
    for (int y = 20; y < view()->viewport()->height() && !span; y += 12) {
        clickText({view()->viewport()->width() / 3, y});
        span = book().selecting().selection();
    }
    REQUIRE(span);
    REQUIRE(waitUntilStill());
    CHECK(book().spread().has(span->first.page));
    CHECK(view()->verticalScrollBar()->value() == place); // what is read stays
    const QString sentence = spanText(issue(), *span);
    CHECK(!sentence.trimmed().isEmpty());
    CHECK(!sentence.contains(QLatin1Char('\n')));
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(copied() == sentence);
    press(Qt::Key_Escape);
    CHECK(!book().selecting().selection());
}

TEST_CASE_METHOD(TextModeTest, "what is highlighted in the text is so there and in the book, and undone in both")
{
    const QPoint from = middle() - QPoint(60, 60), to = middle() + QPoint(60, 60);
    drag(view()->viewport(), from, to);
    REQUIRE(book().selecting().selection());
    press(Qt::Key_H, Qt::ControlModifier);
    REQUIRE(!book().selecting().selection());
    const auto isMarked = [&] { // yellow paper between the two places
        const QImage seen = view()->viewport()->grab().toImage();
        int yellow = 0;
        for (int y = middle().y() - 60; y < middle().y() + 60; ++y) {
            const QColor paper(seen.pixel(QPoint(middle().x(), y) * view()->devicePixelRatioF()));
            yellow += paper.hslHue() > 40 && paper.hslHue() < 70 && paper.hslSaturation() > 120;
        }
        return yellow > 10;
    };
    CHECK(waitFor(isMarked));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(waitFor([&] { return !isMarked(); }));
}

TEST_CASE_METHOD(TextModeTest, "what is selected in the text is highlighted from its own menu")
{
    drag(view()->viewport(), middle() - QPoint(60, 60), middle() + QPoint(60, 60));
    REQUIRE(book().selecting().selection());
    QContextMenuEvent event(QContextMenuEvent::Mouse, middle(), view()->viewport()->mapToGlobal(middle()));
    QApplication::sendEvent(view()->viewport(), &event);
    auto *menu = find<QMenu>("textMenu");
    REQUIRE(menu);
    REQUIRE(waitFor([menu] { return menu->isVisible(); }));
    CHECK(row(menu, QStringLiteral("Copy")));
    REQUIRE(row(menu, QStringLiteral("Highlight: Pink")));
    row(menu, QStringLiteral("Highlight: Pink"))->trigger();
    menu->close();
    CHECK(!book().selecting().selection());
    press(Qt::Key_Z, Qt::ControlModifier);
}

TEST_CASE_METHOD(TextModeTest, "where the book is hidden, its zoom keys change the size of the type")
{
    press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(waitFor([this] { return !book().isVisible(); }));
    const int before = app::Settings().typeSettings().size;
    press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(app::Settings().typeSettings().size == before + 1);
    press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(app::Settings().typeSettings().size == before);
    CHECK(book().zooming().zoom() <= 1.01);
}

TEST_CASE_METHOD(TextModeTest, "the book turns to the text that was scrolled to, when the scrolling rests")
{
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    const int last = window().session().openIssue()->facts().pageCount();
    CHECK(waitFor([&] { return book().pages().front().number() >= last - 4 && !book().isMoving(); }));
}

TEST_CASE_METHOD(TextModeTest, "what is selected in the text is selected in the book, and copied as one reads it")
{
    const QPoint from = middle() - QPoint(60, 60), to = middle() + QPoint(60, 60);
    drag(view()->viewport(), from, to);
    const auto span = book().selecting().selection();
    REQUIRE(span);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(copied() == spanText(issue(), *span));
    CHECK(copied().size() > 10);
}

TEST_CASE_METHOD(TextModeTest, "instead of the book, the text keeps the place")
{
    press(Qt::Key_3, Qt::AltModifier);
    REQUIRE(waitFor([this] { return !book().isVisible() && view()->isVisible(); }));
    press(Qt::Key_End);
    const int last = window().session().openIssue()->facts().pageCount();
    REQUIRE(waitFor([&] { return shownPage() >= last - 2; }));
    CHECK(book().spread().has(PageNumber::fromNumber(shownPage())));
    press(Qt::Key_1, Qt::AltModifier);
    REQUIRE(waitFor([this] { return book().isVisible() && book().isSharp(); }));
    CHECK(book().page().number() >= last - 2);
}

TEST_CASE("the text that comes instead of the book begins where the reader is")
{
    Selecting test;
    const OwnSettings settings;
    const int page = test.book().page().number();
    REQUIRE(page > 2);
    test.press(Qt::Key_3, Qt::AltModifier);
    auto *view = test.find<app::TextView>("textView");
    REQUIRE(test.waitFor([&] { return view->isVisible(); }));
    CHECK(std::abs(view->pageAtTop()->number() - page) <= 1);
    CHECK(test.book().page().number() == page);
}

TEST_CASE_METHOD(TextModeTest, "larger type and a narrower column leave what is read in sight")
{
    press(Qt::Key_3, Qt::AltModifier);
    const int page = shownPage();
    const auto larger = [&](int times) {
        for (int i = 0; i < times; ++i)
            press(Qt::Key_Greater, Qt::ControlModifier);
    };
    const int height = view()->verticalScrollBar()->maximum();
    larger(6);
    CHECK(view()->verticalScrollBar()->maximum() > height);
    CHECK(std::abs(shownPage() - page) <= 1);
    CHECK(app::Settings().typeSettings().size == app::TypeSettings().size + 6);
    larger(40);
    CHECK(app::Settings().typeSettings().size == app::largestText);
}

TEST_CASE_METHOD(TextModeTest, "a hit that is stepped to is in sight in the text, too")
{
    const QString word = text(left).glyphs.empty() ? QString() : blockText(text(left), longest(left)).left(4);
    press(Qt::Key_F, Qt::ControlModifier);
    type(word);
    press(Qt::Key_Return);
    REQUIRE(waitUntilStill());
    CHECK(isWithin(book().page().number()));
}

TEST_CASE_METHOD(TextModeTest, "the text is saved as the name says")
{
    QTemporaryDir folder;
    const auto saveAs = [&](const QString &name) {
        press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        auto *dialog = find<QFileDialog>("saveText");
        REQUIRE(dialog);
        REQUIRE(waitFor([&] { return dialog->isVisible(); }));
        auto *field = dialog->findChild<QLineEdit *>();
        REQUIRE(field);
        field->setText(folder.filePath(name));
        QTest::keyClick(field, Qt::Key_Return);
    };
    const QString paragraph = blockText(text(left), longest(left)).left(20);
    for (const char *name : {"issue.txt", "issue.md", "issue.html"}) {
        INFO(name);
        saveAs(QLatin1String(name));
        QFile file(folder.filePath(QLatin1String(name)));
        REQUIRE(waitFor([&] { return file.exists(); }));
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString written = QString::fromUtf8(file.readAll());
        CHECK(written.contains(paragraph));
        CHECK(written.startsWith(QLatin1String("<!DOCTYPE html>")) == (QLatin1String(name) == QLatin1String("issue.html")));
    }
}

TEST_CASE_METHOD(TextModeTest, "the text is never saved over the issue")
{
    const auto size = QFile(QStringLiteral(FANYE_SAMPLE)).size();
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto *dialog = find<QFileDialog>("saveText");
    REQUIRE(dialog);
    Q_EMIT dialog->fileSelected(QStringLiteral(FANYE_SAMPLE)); // after its question whether to replace the file
    dialog->reject();
    const auto said = [this] {
        const auto bars = window().findChildren<app::MessageBar *>();
        return std::any_of(bars.begin(), bars.end(), [](const app::MessageBar *bar) {
            return bar->isVisible() && bar->text().contains(QStringLiteral("never changes"));
        });
    };
    CHECK(waitFor(said));
    CHECK(QFile(QStringLiteral(FANYE_SAMPLE)).size() == size);
}
