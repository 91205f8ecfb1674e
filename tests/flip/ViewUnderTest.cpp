// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ViewUnderTest.h"
#include "flip/book/BookLayout.h"
#include "support/Patience.h"

#include <QApplication>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace fanye {

using namespace worker;
using namespace pages;
using namespace flip;

namespace {

void send(QWidget &view, QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons buttons)
{
    QMouseEvent event(type, at, view.mapToGlobal(at), button, buttons, Qt::NoModifier);
    QApplication::sendEvent(&view, &event);
}

} // namespace

ViewUnderTest::ViewUnderTest(const Issue &issue)
    : view([this] { return now(); })
    , m_issue(issue)
{
    m_time.start();
    best = [this](PageNumber page, QSize size) { return PagePicture{picture(page, size), Sharpness::Sharp}; };
    IssueFacts facts;
    facts.pages.assign(std::size_t(issue.pages), PageGeometry{issue.page});
    facts.binding = issue.binding;
    QObject::connect(&view, &FlipView::pageChanged, &view,
                     [this](PageNumber page) { changes.push_back(page.number()); });
    QObject::connect(&view, &FlipView::landed, &view, [this] { ++landings; });
    QObject::connect(&view, &FlipView::linkActivated, &view, [this](const Link &link) { links.push_back(link); });
    view.resize(issue.view);
    view.show();
    view.setIssue(
        facts,
        {[this](PageNumber page, QSize size) { return best(page, size); },
         [this](const ViewState &state) { asked = state; },
         [this](PageNumber page, QSize size) { return tiles ? tiles(page, size) : std::vector<PaintedTile>(); },
         {},
         [this](PageNumber page) { return isHeavy && isHeavy(page); }},
        PageNumber::fromNumber(issue.start));
    until([this] { return view.isVisible() && view.isActiveWindow(); });
    changes.clear();
    landings = 0;
}

QImage ViewUnderTest::picture(PageNumber page, QSize size)
{
    QImage &image = m_pictures[{page.index(), size.height()}];
    if (image.isNull()) {
        image = QImage(size, QImage::Format_RGB32);
        image.fill(QColor::fromHsv(page.index() * 50 % 360, 40, 240));
        if (m_print)
            m_print(image, page);
    }
    return image;
}

void ViewUnderTest::printAnew(std::function<void(QImage &, PageNumber)> print)
{
    m_print = std::move(print);
    m_pictures.clear();
    for (int i = 0; i < m_issue.pages; ++i)
        view.pictureChanged(PageNumber::fromIndex(i));
}

bool ViewUnderTest::until(const std::function<bool()> &isSo)
{
    QElapsedTimer waited;
    waited.start();
    while (!isSo() && waited.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return isSo();
}

bool ViewUnderTest::untilLanded()
{
    return until([this] { return !view.isMoving(); });
}

bool ViewUnderTest::nextFrame()
{
    const int painted = view.frameFigures().frames;
    return until([&] { return view.frameFigures().frames > painted; });
}

void ViewUnderTest::passTime(double seconds)
{
    m_passed += seconds;
}

void ViewUnderTest::stopClock()
{
    m_passed = now();
    m_isStopped = true;
}

void ViewUnderTest::startClock()
{
    m_time.restart();
    m_isStopped = false;
}

bool ViewUnderTest::untilTimerEnds(int ms)
{
    bool hasEnded = false;
    QTimer::singleShot(ms, Qt::PreciseTimer, qApp, [&] { hasEnded = true; });
    return until([&] { return hasEnded; });
}

void ViewUnderTest::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&view, key, modifiers);
}

void ViewUnderTest::press(QPointF at)
{
    send(view, QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton);
}

void ViewUnderTest::moveTo(QPointF at)
{
    send(view, QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
}

void ViewUnderTest::hoverAt(QPointF at)
{
    send(view, QEvent::MouseMove, at, Qt::NoButton, Qt::NoButton);
}

void ViewUnderTest::release(QPointF at)
{
    send(view, QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton);
}

void ViewUnderTest::click(QPointF at)
{
    press(at);
    release(at);
}

void ViewUnderTest::middle(QEvent::Type type, QPointF at)
{
    const bool isDown = type != QEvent::MouseButtonRelease;
    send(view, type, at, type == QEvent::MouseMove ? Qt::NoButton : Qt::MiddleButton,
         isDown ? Qt::MiddleButton : Qt::NoButton);
}

void ViewUnderTest::wheel(QPointF at, int delta, Qt::KeyboardModifiers modifiers, Qt::ScrollPhase phase)
{
    QWheelEvent event(at, view.mapToGlobal(at), QPoint(), QPoint(0, delta), Qt::NoButton, modifiers, phase, false);
    QApplication::sendEvent(&view, &event);
}

QImage ViewUnderTest::look()
{
    return view.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

QRect ViewUnderTest::book() const
{
    Viewport viewport;
    viewport.view = m_issue.view;
    const BookLayout layout = layoutBook(m_issue.page, Sides::Two, m_issue.binding, viewport);
    return layout.side(SheetSide::Left) | layout.side(SheetSide::Right);
}

QPointF ViewUnderTest::rightEdge(double height) const
{
    const QRect pages = book();
    return {pages.right() - 3.0, pages.top() + height * pages.height()};
}

} // namespace fanye
