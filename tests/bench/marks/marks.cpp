// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What marks cost in the real window. Leaves are turned singly, in pursuit and by a held key, without marks and with
// highlights on every page, in turns within one run; a mark is added until another connection to the shelf's file reads
// it; text mode is sent to pages until they are painted.
//
//   bench-marks FILE [HIGHLIGHTS [ROUNDS]]      on each page; 200 and 3 unless said
//
// Wants a screen with a window manager.
#include "../OwnHome.h"
#include "Reader.h"

#include "app/marks/ReaderMarks.h"
#include "app/textmode/TextView.h"
#include "shelf/Store.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <cstdio>
#include <random>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::bench;
using namespace fanye::flip;

using namespace std::chrono_literals;

namespace {

constexpr int additions = 50, pagesShown = 200, turns = 24;

std::vector<flip::ReaderMark> highlightsOn(int pages, int each)
{
    std::vector<flip::ReaderMark> marks;
    const QColor inks[]{QColor(255, 236, 110), QColor(178, 226, 150), QColor(160, 208, 250), QColor(250, 180, 206)};
    for (int page = 1; page <= pages; ++page)
        for (int i = 0; i < each; ++i) {
            const QRectF line(40 + 120 * (i % 4), 60 + 13.0 * (i / 4), 100, 11);
            marks.push_back({PageNumber::fromNumber(page),
                             {FaceMark::Kind::Highlight, line, inks[i % 4]},
                             QString::number(page * 10000 + i)});
        }
    return marks;
}

void turn(Reader &reader, const char *name)
{
    reader.goTo(1);
    reader.book().startMeter();
    for (int i = 0; i < turns; ++i, reader.wait(i % 6 < 3 ? 620ms : 110ms))
        reader.press(i % 12 < 6 ? Qt::Key_PageDown : Qt::Key_PageUp);
    reader.hold(Qt::Key_PageDown, [&] { return reader.isAtEnd(); });
    reader.untilStill();
    const FrameFigures f = reader.book().frameFigures();
    std::printf("%-18s %6d frames, interval 50/95/99/worst %5.1f %5.1f %5.1f %6.1f, paint 50/95 %4.1f %4.1f, "
                "motion %5.1f, blank %d, blurred %d\n",
                name, f.frames, f.intervalP50, f.intervalP95, f.intervalP99, f.intervalMax, f.paintP50, f.paintP95,
                f.firstMotionP95, f.blankFaces, f.blurredLandings);
    std::fflush(stdout);
}

void say(const char *what, std::vector<double> ms)
{
    std::printf("%-40s ms 50/95/worst %6.2f %6.2f %6.2f\n", what, percentile(ms, 0.5), percentile(ms, 0.95),
                percentile(ms, 1));
    std::fflush(stdout);
}

int countIn(QSqlDatabase &file)
{
    QSqlQuery query(QStringLiteral("SELECT count(*) FROM marks"), file);
    return query.next() ? query.value(0).toInt() : 0;
}

// Until the call returns on the thread of the window, and until the mark can be read from the file.
void addMarks(Reader &reader, const QString &folder)
{
    QDirIterator files(folder, {QStringLiteral("*.sqlite"), QStringLiteral("*.db")}, QDir::Files,
                       QDirIterator::Subdirectories);
    QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
    file.setDatabaseName(files.hasNext() ? files.next() : QString());
    file.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!file.open()) {
        std::printf("the shelf's file was not found in %s\n", qPrintable(folder));
        return;
    }
    auto *marks = reader.window().findChild<ReaderMarks *>();
    std::vector<double> returned, kept;
    for (int i = 0; i < additions; ++i) {
        const int before = countIn(file);
        marks::Mark mark;
        mark.rects = {{PageNumber::fromNumber(1 + i % reader.pages()), QRectF(50, 80 + i, 200, 11)}};
        mark.text = QStringLiteral("a line of marked text");
        QElapsedTimer timer;
        timer.start();
        marks->add(mark);
        returned.push_back(double(timer.nsecsElapsed()) / 1e6);
        while (countIn(file) == before && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        kept.push_back(double(timer.nsecsElapsed()) / 1e6);
        reader.wait(20ms);
    }
    say("adding a mark, the call", returned);
    say("adding a mark, until it is on disk", kept);
}

void showText(Reader &reader)
{
    auto *view = reader.window().findChild<TextView *>();
    QTest::keyClick(reader.window().windowHandle(), Qt::Key_3, Qt::AltModifier);
    reader.wait(500ms);
    std::mt19937 chance(2024);
    std::vector<double> pages, scrolls;
    const auto painted = [view](auto &&act) {
        QElapsedTimer timer;
        timer.start();
        act();
        view->viewport()->repaint();
        return double(timer.nsecsElapsed()) / 1e6;
    };
    for (int i = 0; i < pagesShown; ++i) {
        const auto page = PageNumber::fromNumber(int(chance() % unsigned(reader.pages())) + 1);
        pages.push_back(painted([&] { view->showPage(page); }));
    }
    view->showPage(PageNumber::fromNumber(1));
    for (int i = 0; i < 10 * pagesShown; ++i)
        scrolls.push_back(
            painted([&] { view->verticalScrollBar()->setValue(view->verticalScrollBar()->value() + 40); }));
    say("text mode, a page from afar", pages);
    say("text mode, scrolled by 40 pixels", scrolls);
}

} // namespace

int main(int count, char **arguments)
{
    const OwnHome home;
    qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
    QApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2) {
        std::fprintf(stderr, "usage: bench-marks FILE [HIGHLIGHTS [ROUNDS]]\n");
        return 2;
    }
    Reader reader(words[1], {1366, 768});
    const int each = words.value(2, QStringLiteral("200")).toInt();
    for (int round = 0; round < words.value(3, QStringLiteral("3")).toInt(); ++round) {
        reader.book().setReaderMarks({});
        turn(reader, "without marks");
        reader.book().setReaderMarks(highlightsOn(reader.pages(), each));
        turn(reader, qPrintable(QStringLiteral("%1 on a page").arg(each)));
    }
    addMarks(reader, home.path());
    showText(reader);
}
