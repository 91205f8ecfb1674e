// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that a reader made is there after the program was killed. The program that is killed is this one, started
// with the hidden test case below.
#include "app/marks/MarksPanel.h"
#include "app/marks/ReaderMarks.h"
#include "app/publication/ReaderFacts.h"
#include "flip/view/BookSelection.h"
#include "shelf/Store.h"
#include "window/Selecting.h"

#include <QListView>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

#include <cstdio>

using namespace fanye;
using namespace fanye::app;

namespace {

const auto title = QStringLiteral("The reader's title");
const auto note = QStringLiteral("the reader's note");

int rowsOf(QSqlDatabase &file, const char *table)
{
    QSqlQuery query(QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table)), file);
    return query.next() ? query.value(0).toInt() : 0;
}

// By another connection, as another program sees the file.
bool isOnDisk()
{
    const QString name = QStringLiteral("killed");
    bool isThere = false;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        file.setDatabaseName(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                             + QStringLiteral("/shelf.sqlite"));
        file.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        isThere = file.open() && rowsOf(file, "marks") == 3 && rowsOf(file, "bookmarks") == 1
            && rowsOf(file, "facts") == 1 && rowsOf(file, "settings") >= 1;
    }
    QSqlDatabase::removeDatabase(name);
    return isThere;
}

} // namespace

TEST_CASE_METHOD(Selecting, "marks what another test wants to find", "[.reader]")
{
    const int from = firstGlyph(left);
    drag(&book(), glyphAt(left, from), glyphAt(left, from + 8));
    press(Qt::Key_H, Qt::ControlModifier);
    auto *marks = window().findChild<ReaderMarks *>();
    marks::Mark noted = marks->all().front();
    noted.kind = marks::MarkKind::Underline;
    noted.note = note;
    REQUIRE(!marks->add(noted).isEmpty());
    marks::Mark place = noted;
    place.kind = marks::MarkKind::Note;
    place.rects = {{noted.page(), QRectF(QPointF(100, 100), QSizeF(0, 0))}};
    REQUIRE(!marks->add(place).isEmpty());
    press(Qt::Key_D, Qt::ControlModifier);
    auto *facts = window().findChild<ReaderFacts *>();
    facts->type(FactField::Title, title);
    facts->setFavourite(true);
    std::puts("made");
    std::fflush(stdout);
    waitFor([] { return false; }, 60'000); // until it is killed
}

TEST_CASE("marks, bookmarks, notes, typed facts and the star are there after the program was killed")
{
    WindowUnderTest fresh; // forgets what earlier tests left
    fresh.close();
    QProcess reader;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("FANYE_TEST_HOME"), qEnvironmentVariable("HOME"));
    reader.setProcessEnvironment(environment);
    reader.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    reader.start(QCoreApplication::applicationFilePath(), {QStringLiteral("[.reader]")});
    REQUIRE(
        QTest::qWaitFor([&] { return reader.canReadLine() && reader.readLine().startsWith("made"); }, 4 * patience));
    REQUIRE(QTest::qWaitFor(isOnDisk, patience));
    reader.kill();
    REQUIRE(reader.waitForFinished());
    REQUIRE(reader.exitStatus() == QProcess::CrashExit);

    WindowUnderTest again(WindowUnderTest::Memory::Kept);
    again.openAndWait(QStringLiteral(FANYE_SAMPLE));
    const auto *marks = again.window().findChild<ReaderMarks *>();
    REQUIRE(again.waitFor([&] { return marks->all().size() == 3; }));
    CHECK(std::count_if(marks->all().begin(), marks->all().end(),
                        [](const marks::Mark &mark) { return mark.note == note; })
          == 2);
    CHECK(again.find<MarksPanel>("marksPanel")->findChild<QListView *>()->model()->rowCount() == 4);
    const auto *facts = again.window().findChild<ReaderFacts *>();
    CHECK(facts->text(FactField::Title) == title);
    CHECK(facts->isFavourite());
}
