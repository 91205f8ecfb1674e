// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the book: the text of the open pages, what changes, and what can be pressed.
#include "Selecting.h"
#include "flip/view/AccessibleSpread.h"
#include "flip/view/BookOptions.h"
#include "support/Catch.h"

#include <QAccessible>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::flip;

namespace {

// Assistive technology is active while this lives, and keeps what it is told.
class Listening
{
public:
    Listening()
    {
        told().clear();
        AccessibleSpread::listenToEvents([](QAccessibleEvent &event) { told().push_back(event.type()); });
    }
    ~Listening() { AccessibleSpread::listenToEvents(nullptr); }
    Q_DISABLE_COPY_MOVE(Listening)

    static std::vector<QAccessible::Event> &told()
    {
        static std::vector<QAccessible::Event> events;
        return events;
    }
    static bool has(QAccessible::Event event) { return std::count(told().begin(), told().end(), event) > 0; }
};

class Reader : public Selecting
{
public:
    QAccessibleInterface &book() const
    {
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(const_cast<FlipView *>(&view));
        REQUIRE(face);
        return *face;
    }
    QAccessibleTextInterface &words() const
    {
        REQUIRE(book().textInterface());
        return *book().textInterface();
    }
    QString all() const { return words().text(0, words().characterCount()); }
    QString around(int offset, QAccessible::TextBoundaryType type) const
    {
        int first = 0, last = 0;
        return words().textAtOffset(offset, type, &first, &last);
    }
    int where(int page, int column, int line) const { return int(all().indexOf(nameOf(page, column, line))); }
    QAccessibleInterface *child(const QString &name) const
    {
        for (int i = 0; i < book().childCount(); ++i)
            if (QAccessibleInterface *child = book().child(i); child && child->text(QAccessible::Name) == name)
                return child;
        return nullptr;
    }
    bool press(const QString &name) const
    {
        QAccessibleInterface *found = child(name);
        if (!found || !found->actionInterface())
            return false;
        found->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        return true;
    }
    void setPage(int number, const PageGlyphs &glyphs)
    {
        std::vector<PageGlyphs> pages{glyphs};
        pages[0].page = PageNumber::fromNumber(number);
        text = readText(pages, 20, {});
        view.selecting().setText(text);
    }
};

} // namespace

TEST_CASE("the book is a document with the text of the open pages, line by line")
{
    const Reader test;
    CHECK(test.book().role() == QAccessible::Document);
    CHECK(test.book().state().readOnly);
    CHECK(test.book().text(QAccessible::Description) == QStringLiteral("Pages 6 and 7 of 20"));
    CHECK(test.all().startsWith(lineOfWords(6, 0, 0)));
    CHECK(test.where(6, 1, 3) > 0);
    CHECK(test.where(7, 0, 0) > test.where(6, 1, 19));
    CHECK(test.where(8, 0, 0) < 0);
    CHECK(test.around(test.where(6, 0, 4), QAccessible::LineBoundary).trimmed() == lineOfWords(6, 0, 4));
    CHECK(test.around(test.where(7, 1, 4) + 2, QAccessible::WordBoundary).trimmed() == nameOf(7, 1, 4));
    int first = 0, last = 0;
    CHECK(test.words().textAfterOffset(test.where(6, 0, 4), QAccessible::LineBoundary, &first, &last).trimmed()
          == lineOfWords(6, 0, 5));
    CHECK(first == test.where(6, 0, 5));
    CHECK(test.words().textBeforeOffset(test.where(6, 0, 4), QAccessible::LineBoundary, &first, &last).trimmed()
          == lineOfWords(6, 0, 3));
    CHECK(test.words().textBeforeOffset(0, QAccessible::LineBoundary, &first, &last).isEmpty());
}

TEST_CASE("a character has its box where it is seen on the screen, and a point leads back to it")
{
    const Reader test;
    for (const auto &[page, column, line] : {std::tuple(6, 0, 2), std::tuple(6, 1, 7), std::tuple(7, 0, 5)}) {
        CAPTURE(page, column, line);
        const int offset = test.where(page, column, line);
        const QRect box = test.words().characterRect(offset);
        const QPoint seen = test.view.mapToGlobal(test.line(page, column, line, 3).toPoint());
        CHECK(box.adjusted(-2, -2, 2, 2).contains(seen));
        CHECK(box.width() < 20);
        CHECK(test.words().offsetAtPoint(box.center()) == offset);
    }
    CHECK(test.words().characterRect(-1).isNull());
    CHECK(test.words().characterRect(100000).isNull());
    CHECK(test.words().offsetAtPoint({-500, -500}) == -1);
}

TEST_CASE("a turn is told: other text, other pages, the caret at their beginning")
{
    Reader test;
    test.view.options().setTurnStyle(TurnStyle::None);
    test.book(); // before assistive technology begins to listen
    const Listening listening;
    test.words().setCursorPosition(40);
    CHECK(test.words().cursorPosition() == 40);
    CHECK(Listening::has(QAccessible::TextCaretMoved));
    Listening::told().clear();
    test.key(Qt::Key_PageDown);
    CHECK(test.book().text(QAccessible::Description) == QStringLiteral("Pages 8 and 9 of 20"));
    CHECK(test.words().cursorPosition() == 0);
    CHECK(test.all().startsWith(lineOfWords(8, 0, 0)));
    CHECK(Listening::has(QAccessible::TextUpdated));
    CHECK(Listening::has(QAccessible::TextCaretMoved));
}

TEST_CASE("up and down lead the caret from line to line while assistive technology listens, and nothing else")
{
    Reader test;
    test.key(Qt::Key_Down);
    CHECK(test.words().cursorPosition() == 0);
    const Listening listening;
    test.key(Qt::Key_Down);
    test.key(Qt::Key_Down);
    CHECK(test.words().cursorPosition() == test.where(6, 0, 2));
    test.key(Qt::Key_Up);
    CHECK(test.words().cursorPosition() == test.where(6, 0, 1));
    test.key(Qt::Key_Up);
    test.key(Qt::Key_Up);
    CHECK(test.words().cursorPosition() == 0);
    CHECK(test.number() == 6);
}

TEST_CASE("text that comes later than its page is told")
{
    Reader test;
    test.view.selecting().setText(nullptr);
    CHECK(test.all()
          == QStringLiteral("Page 6: its text has not been read yet.\nPage 7: its text has not been read yet.\n"));
    const Listening listening;
    test.setPage(7, pageOfWords(7));
    CHECK(Listening::has(QAccessible::TextUpdated));
    CHECK(test.all().startsWith(QStringLiteral("Page 6: its text has not been read yet.\n") + lineOfWords(7, 0, 0)));
    Listening::told().clear();
    test.view.selecting().setText(test.text); // the same again
    CHECK_FALSE(Listening::has(QAccessible::TextUpdated));
}

TEST_CASE("a page that has no text says what it is")
{
    Reader test;
    PageGlyphs page;
    struct Row
    {
        float imageCover;
        const char *sentence;
    };
    for (const Row &row : {Row{0.9f, "Page 6: a picture, without text."}, Row{0.2f, "Page 6: a picture, without text."},
                           Row{0, "Page 6: without text."}}) {
        page.imageCover = row.imageCover;
        test.setPage(6, page);
        CHECK(test.all().startsWith(QLatin1String(row.sentence)));
    }
    const int offset = 3;
    CHECK(test.words().characterRect(offset).width() > 300); // the page
}

TEST_CASE("links are children with the words they stand on, their boxes, and a press that follows them")
{
    Reader test;
    Link link, other, hidden;
    link.page = other.page = PageNumber::fromNumber(6);
    hidden.page = PageNumber::fromNumber(12);
    link.rect = {80, 120 + 24 * 3, 56, 14};
    other.rect = {80, 30, 56, 14}; // on nothing
    other.target = PageNumber::fromNumber(15);
    hidden.rect = link.rect;
    const int before = test.book().childCount();
    test.view.setLinks({link, other, hidden});
    CHECK(test.book().childCount() == before + 2);
    QAccessibleInterface *child = test.child(nameOf(6, 0, 3));
    REQUIRE(child);
    CHECK(child->role() == QAccessible::Link);
    CHECK(child->parent() == &test.book());
    CHECK(test.book().indexOfChild(child) == before);
    CHECK(child->rect().contains(test.view.mapToGlobal(test.line(6, 0, 3, 20).toPoint())));
    CHECK(test.press(nameOf(6, 0, 3)));
    CHECK(test.until([&] { return test.links == std::vector<Link>{link}; }));
    CHECK(test.press(QStringLiteral("Link to page 15")));
    CHECK(test.until([&] { return test.links.size() == 2; }));
}

TEST_CASE("hits and bookmarks are children; a hit takes the caret, a mark turns to its page")
{
    Reader test;
    test.view.options().setTurnStyle(TurnStyle::None);
    const QRectF hit(310, 120 + 24 * 5, 56, 14);
    test.view.setMarks({{PageNumber::fromNumber(7), {hit}, {}}},
                       {{PageNumber::fromNumber(7), EdgeMark::Kind::Hit},
                        {PageNumber::fromNumber(13), EdgeMark::Kind::Hit},
                        {PageNumber::fromNumber(2), EdgeMark::Kind::Section},
                        {PageNumber::fromNumber(17), EdgeMark::Kind::Bookmark}});
    CHECK_FALSE(test.child(QStringLiteral("Search results on page 7"))); // each of its own
    CHECK(test.child(QStringLiteral("Search results on page 13")));
    CHECK(test.press(QStringLiteral("Search result: ") + nameOf(7, 1, 5)));
    CHECK(test.until([&] { return test.words().cursorPosition() == test.where(7, 1, 5); }));
    QAccessibleInterface *mark = test.child(QStringLiteral("Bookmark on page 17"));
    REQUIRE(mark);
    CHECK(mark->rect().left() > test.view.mapToGlobal(test.rightEdge(0.5).toPoint()).x() - 4);
    CHECK(test.press(QStringLiteral("Bookmark on page 17")));
    CHECK(test.until([&] { return test.number() == 16; }));
}

TEST_CASE("what is selected is told, and can be selected by assistive technology")
{
    Reader test;
    const int first = test.where(6, 0, 4), last = first + int(lineOfWords(6, 0, 4).size());
    test.words().addSelection(first, last);
    CHECK(test.selected() == test.whole(6, 0, 4));
    CHECK(test.words().selectionCount() == 1);
    int from = 0, to = 0;
    test.words().selection(0, &from, &to);
    CHECK(from == first);
    CHECK(test.all().mid(from, to - from).trimmed() == lineOfWords(6, 0, 4));
    test.words().removeSelection(0);
    CHECK(test.selected().empty());
    CHECK(test.words().selectionCount() == 0);
}

TEST_CASE("without an issue there is a document without text")
{
    Reader test;
    test.view.clear();
    CHECK(test.words().characterCount() == 0);
    CHECK(test.all().isEmpty());
    CHECK(test.around(0, QAccessible::LineBoundary).isEmpty());
    CHECK(test.around(5, QAccessible::WordBoundary).isEmpty());
    CHECK(test.words().characterRect(0).isNull());
}

TEST_CASE("a view goes while assistive technology listens to it")
{
    const Listening listening;
    auto test = std::make_unique<Reader>();
    Link link;
    link.page = PageNumber::fromNumber(6);
    link.rect = {80, 120, 56, 14};
    test->view.setLinks({link});
    REQUIRE(test->child(nameOf(6, 0, 0)));
    CHECK(test->press(nameOf(6, 0, 0))); // will not be followed any more
    test.reset();
    QCoreApplication::processEvents();
}
