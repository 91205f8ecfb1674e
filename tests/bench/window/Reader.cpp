// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Reader.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <cstdlib>

namespace fanye::bench {

using namespace flip;
using namespace app;

using namespace std::chrono_literals;

namespace {

constexpr auto patience = 60s;
constexpr auto keyRepeat = 33ms; // the usual rate of a held key
constexpr auto mouseReport = 8ms;
constexpr auto glances = 2ms;

} // namespace

Reader::Reader(const QString &file, QSize window)
    : m_window(m_windows.makeWindow())
{
    m_window->resize(window);
    m_window->show();
    m_window->open({file, {}, {}, {}, {}});
    const auto isOpen = [this] {
        const OpenIssue *issue = m_window->session().openIssue();
        return issue && issue->analysis->isComplete() && book().isSharp();
    };
    if (waitUntil(isOpen, patience))
        return;
    std::fprintf(stderr, "%s could not be opened.\n", qPrintable(file));
    std::exit(1);
}

int Reader::pages() const
{
    return m_window->session().issue()->facts().pageCount();
}

bool Reader::isAtEnd()
{
    return book().spread().has(PageNumber::fromNumber(pages()));
}

void Reader::press(Qt::Key key)
{
    QTest::keyClick(m_window->windowHandle(), key);
}

void Reader::hold(Qt::Key key, const std::function<bool()> &until)
{
    for (; !until(); wait(keyRepeat))
        press(key);
    untilStill();
}

void Reader::goTo(int page)
{
    book().goTo(PageNumber::fromNumber(page));
    untilStill();
}

void Reader::thumb(int from, int to, std::chrono::milliseconds each)
{
    QWindow *window = m_window->windowHandle();
    const auto inWindow = [this](QPoint at) { return book().mapTo(m_window, at); };
    QTest::mousePress(window, Qt::LeftButton, {}, inWindow(onEdge(from)));
    slide(inWindow(onEdge(from)), inWindow(onEdge(to)), each);
    slide(inWindow(onEdge(to)), inWindow(onEdge(from)), each);
    QTest::mouseRelease(window, Qt::LeftButton, {}, inWindow(onEdge(from)));
    untilStill();
}

void Reader::pan(QPoint way, std::chrono::milliseconds time)
{
    m_hand = book().mapTo(m_window, book().rect().center());
    QTest::mousePress(m_window->windowHandle(), Qt::LeftButton, {}, m_hand);
    slide(m_hand, m_hand + way, time);
    m_hand += way;
}

void Reader::letGo()
{
    wait(mouseReport * 20); // held still it is not thrown
    QTest::mouseRelease(m_window->windowHandle(), Qt::LeftButton, {}, m_hand);
}

void Reader::untilStill()
{
    waitUntil([this] { return !book().isMoving() && book().isSharp(); }, patience);
}

double Reader::untilSharp()
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([this] { return book().isSharp(); }, patience);
    return double(waited.nsecsElapsed()) * 1e-6;
}

void Reader::wait(std::chrono::milliseconds time)
{
    QElapsedTimer waited;
    waited.start();
    waitUntil([&] { return waited.elapsed() >= time.count(); }, time * 2);
}

bool Reader::waitUntil(const std::function<bool()> &isSo, std::chrono::milliseconds atMost)
{
    QElapsedTimer waited;
    waited.start();
    // Somebody who waits takes no processor from the window: given a time, processEvents() would never sleep.
    QTimer glance;
    glance.start(glances);
    while (!isSo() && waited.elapsed() < atMost.count())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return isSo();
}

QPoint Reader::onEdge(double page)
{
    const IssueFacts &facts = m_window->session().issue()->facts();
    Viewport viewport;
    viewport.view = book().size();
    const BookLayout layout = layoutBook(sheetPoints(facts, {}, Sides::Two), Sides::Two, facts.binding, viewport);
    const QRect sheet = layout.side(SheetSide::Right);
    return {sheet.right() + 6, sheet.top() + int((page - 0.5) / pages() * sheet.height())};
}

void Reader::slide(QPoint from, QPoint to, std::chrono::milliseconds time)
{
    QElapsedTimer passed;
    passed.start();
    for (; passed.elapsed() < time.count(); wait(mouseReport))
        QTest::mouseMove(m_window->windowHandle(),
                         from + (to - from) * (double(passed.elapsed()) / double(time.count())));
    QTest::mouseMove(m_window->windowHandle(), to);
}

} // namespace fanye::bench
