// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StartPages.h"
#include "app/window/StatePage.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

QString fileWith(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QFile file(folder.filePath(QStringLiteral("file.pdf")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

QString trouble(WindowUnderTest &test)
{
    REQUIRE(test.waitFor([&] { return std::holds_alternative<Session::Failed>(test.window().session().state()); }));
    return test.window().findChild<StartPages *>()->trouble()->sentence();
}

} // namespace

TEST_CASE("what cannot be opened is said in a sentence, and the next file opens")
{
    QTemporaryDir folder;
    const QString paths[] = {
        QStringLiteral("/no/such/file.pdf"),
        folder.path(),
        fileWith(folder, "<html><body>404</body></html>"),
    };
    WindowUnderTest test;
    for (const QString &path : paths) {
        test.open(path);
        CHECK(trouble(test).size() > 10);
    }
    test.openAndWait(sample);
    CHECK(test.window().findChild<StartPages *>()->currentWidget()->isAncestorOf(&test.book()));
}

TEST_CASE("an empty and a damaged file are told apart")
{
    QTemporaryDir folder;
    WindowUnderTest test;
    test.open(fileWith(folder, {}));
    const QString empty = trouble(test);
    test.open(fileWith(folder, "%PDF-1.7\nnothing more\n"));
    REQUIRE(test.waitFor([&] {
        const auto *failed = std::get_if<Session::Failed>(&test.window().session().state());
        return failed && failed->why.reason == Reason::Damaged;
    }));
    CHECK(trouble(test) != empty);
}

TEST_CASE("a locked issue asks for its password, again after a wrong one, and opens with the right one")
{
    WindowUnderTest test;
    test.open(QStringLiteral(FANYE_LOCKED_SAMPLE));
    REQUIRE(test.waitFor([&] { return std::holds_alternative<Session::Locked>(test.window().session().state()); }));
    auto *password = test.find<QLineEdit>("password");
    REQUIRE(test.waitFor([&] { return password->hasFocus(); }));
    test.type(QStringLiteral("wrong"));
    test.press(Qt::Key_Return);
    REQUIRE(test.waitFor([&] {
        const auto *locked = std::get_if<Session::Locked>(&test.window().session().state());
        return locked && locked->wasWrong;
    }));
    REQUIRE(test.waitFor([&] { return password->hasFocus() && password->text().isEmpty(); }));
    test.type(QStringLiteral("secret"));
    test.press(Qt::Key_Return);
    CHECK(test.waitFor([&] { return test.window().session().openIssue() != nullptr; }));
}
