// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the reader keeps when another version of the open file is shown, and how the window tells of it.
#include "search/HitsModel.h"
#include "window/ChangingFile.h"

#include <QLineEdit>
#include <QTreeView>

#include <csignal>

using namespace fanye;
using namespace fanye::app;

namespace {

QByteArray contentOf(const char *path)
{
    QFile file(QString::fromUtf8(path));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int markedHit(WindowUnderTest &test)
{
    return test.find<QTreeView>("hits")->currentIndex().data(search::HitsModel::HitRole).toInt();
}

bool isOpenAt(ChangingFile &file, int number)
{
    return file.test.waitFor([&] { return file.test.book().spread().has(page(number)); });
}

QAction *action(WindowUnderTest &test, const QString &words)
{
    for (auto *one : test.window().findChildren<QAction *>())
        if (one->text() == words)
            return one;
    return nullptr;
}

// Each request of the next page brings another painter to end.
bool loseWorkers(ChangingFile &file)
{
    Session &session = file.test.window().session();
    return file.test.waitFor([&] {
        const std::vector<int> workers = session.issue()->workerProcessIds();
        for (std::size_t painter = 1; painter < workers.size(); ++painter) // the first reads
            kill(workers[painter], SIGSEGV);
        return session.areEnginesLost();
    });
}

} // namespace

TEST_CASE("the hits stay through Ctrl+R, and the current one is marked in the list and counted")
{
    ChangingFile file;
    file.test.press(Qt::Key_F, Qt::ControlModifier);
    auto *input = file.test.find<QLineEdit>("searchInput");
    REQUIRE(file.test.waitFor([&] { return input->hasFocus(); }));
    file.test.type(QStringLiteral("number"));
    for (int hit = 0; hit < 5; ++hit)
        file.test.press(Qt::Key_Return);
    REQUIRE(isOpenAt(file, 5));
    REQUIRE(markedHit(file.test) == 4);
    file.replaceBy(issueOf({0, 1, 2, 3, 4, 5, 6, 7}));
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    REQUIRE(file.shows(8));
    auto *hits = file.test.find<QTreeView>("hits");
    CHECK(file.test.waitFor([&] { return hits->model()->rowCount(hits->model()->index(0, 0)) == 8; }));
    CHECK(markedHit(file.test) == 4);
    CHECK(isOpenAt(file, 5));
    file.test.press(Qt::Key_Return); // the next one, not the first
    CHECK(file.test.waitFor([&] { return markedHit(file.test) == 5; }));
}

TEST_CASE("the way back and forward stays through Ctrl+R, without pages that are no more")
{
    ChangingFile file;
    QAction *back = action(file.test, QStringLiteral("&Back")),
            *forward = action(file.test, QStringLiteral("For&ward"));
    REQUIRE((back && forward));
    file.test.window().follow({file.path(), page(6), {}, {}, {}}); // a jump; the keys of the book make none
    REQUIRE(isOpenAt(file, 6));
    SECTION("back")
    {
        file.replaceBy(longer);
        file.test.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(file.shows(8));
        REQUIRE(back->isEnabled());
        back->trigger();
        CHECK(isOpenAt(file, 1));
        forward->trigger();
        CHECK(isOpenAt(file, 6));
    }
    SECTION("forward is gone with its page")
    {
        back->trigger();
        REQUIRE(isOpenAt(file, 1));
        REQUIRE(forward->isEnabled());
        file.replaceBy(issueOf({0, 1, 2}));
        file.test.press(Qt::Key_R, Qt::ControlModifier);
        REQUIRE(file.shows(3));
        CHECK_FALSE(forward->isEnabled());
    }
    SECTION("another issue begins anew")
    {
        const Folder other;
        file.test.openAndWait(other.with("other.pdf", otherIssue));
        CHECK_FALSE(back->isEnabled());
    }
}

TEST_CASE("a second start may name a page that only the new version has")
{
    ChangingFile file;
    file.replaceBy(longer);
    file.test.window().follow({file.path(), page(8), {}, {}, {}});
    CHECK(file.shows(8));
    CHECK(isOpenAt(file, 8));
}

TEST_CASE("an offer that was closed comes again when the file changes once more")
{
    ChangingFile file;
    file.replaceBy(longer);
    REQUIRE(file.test.waitFor([&] { return file.offer(); }));
    file.test.press(Qt::Key_Escape);
    CHECK_FALSE(file.offer());
    CHECK(file.pageCount() == 6);
    file.replaceBy(otherIssue);
    CHECK(file.test.waitFor([&] { return file.offer(); }));
}

TEST_CASE("a message moves nothing, and Esc takes it away before it does anything else")
{
    ChangingFile file;
    REQUIRE(file.goTo(4));
    const QRect before = file.test.book().geometry();
    file.replaceBy(longer);
    REQUIRE(file.test.waitFor([&] { return file.offer(); }));
    CHECK(file.message().contains(QStringLiteral("former pages")));
    CHECK(file.test.waitFor([&] { return file.offer()->visibleRegion().contains(file.offer()->rect().center()); }));
    CHECK(file.test.book().geometry() == before);
    SECTION("in the book")
    {
        file.test.press(Qt::Key_Escape);
    }
    SECTION("on its button")
    {
        file.offer()->setFocus();
        file.test.press(Qt::Key_Escape);
    }
    SECTION("in the full screen")
    {
        file.test.press(Qt::Key_F11);
        REQUIRE(file.test.waitFor([&] { return file.test.window().isFullScreen(); }));
        file.test.press(Qt::Key_Escape);
        CHECK(file.test.window().isFullScreen());
    }
    CHECK_FALSE(file.offer());
    CHECK(file.test.book().hasFocus());
}

TEST_CASE("where the file is gone, the message says what can be done")
{
    ChangingFile file;
    file.remove();
    REQUIRE(file.test.waitFor([&] { return file.message().contains(QStringLiteral("Ctrl+R")); }));
    file.write(longer);
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    CHECK(file.shows(8));
    CHECK(file.test.waitFor([&] { return file.message().isEmpty(); }));
}

TEST_CASE("workers that were lost come back with Ctrl+R, and with a second start")
{
    ChangingFile file;
    REQUIRE(loseWorkers(file));
    REQUIRE(file.test.waitFor([&] { return !file.message().isEmpty(); }));
    SECTION("by Ctrl+R")
    {
        file.test.press(Qt::Key_R, Qt::ControlModifier);
    }
    SECTION("by a second start")
    {
        file.test.window().follow({file.path(), page(6), {}, {}, {}});
    }
    REQUIRE(file.test.waitFor([&] { return !file.test.window().session().areEnginesLost(); }));
    REQUIRE(file.shows(6));
    REQUIRE(file.goTo(6));
    CHECK(file.test.waitFor([&] { return file.test.book().isSharp(); }));
}

TEST_CASE("a new version behind a password opens at the place of the former one")
{
    ChangingFile file(contentOf(FANYE_SAMPLE));
    REQUIRE(file.goTo(7));
    file.replaceBy(contentOf(FANYE_LOCKED_SAMPLE));
    file.test.press(Qt::Key_R, Qt::ControlModifier);
    const Session &session = file.test.window().session();
    REQUIRE(file.test.waitFor([&] { return std::holds_alternative<Session::Locked>(session.state()); }));
    auto *password = file.test.find<QLineEdit>("password");
    REQUIRE(file.test.waitFor([&] { return password->hasFocus(); }));
    file.test.type(QStringLiteral("secret"));
    file.test.press(Qt::Key_Return);
    REQUIRE(file.test.waitFor([&] { return session.openIssue() != nullptr; }));
    CHECK(isOpenAt(file, 7));
}
