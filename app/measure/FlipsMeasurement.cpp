// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure/FlipsMeasurement.h"

#include "app/measure/ProcessFigures.h"
#include "app/window/MainWindow.h"
#include "flip/view/FlipView.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>

#include <cmath>
#include <cstdio>

namespace fanye::app {

using namespace flip;

namespace {

using namespace std::chrono_literals;

constexpr auto look = 20ms; // polling interval
constexpr auto humanPause = 620ms;
constexpr auto repeatPause = 33ms; // typical key repeat rate
constexpr auto restTime = 2s;

double rounded(double value)
{
    return std::round(value * 100) / 100;
}

} // namespace

FlipsMeasurement::FlipsMeasurement(MainWindow &window, int flips, bool asJson)
    : m_window(window)
    , m_flips(flips)
    , m_asJson(asJson)
{
    connect(&m_timer, &QTimer::timeout, this, &FlipsMeasurement::waitUntilReadable);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(look);
}

void FlipsMeasurement::waitUntilReadable()
{
    const OpenIssue *issue = m_window.session().openIssue();
    if (!issue || !issue->analysis->isComplete() || !isFirstSpreadSharp())
        return;
    m_window.book().startMeter();
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &FlipsMeasurement::turnOne);
    m_timer.start(humanPause);
}

void FlipsMeasurement::turnOne()
{
    if (m_turned++ < m_flips) {
        turnAroundAtTheEnds();
        pressPageKey(false);
        return;
    }
    m_forward = true;
    m_window.book().goTo(PageNumber());
    m_timer.disconnect(this);
    connect(&m_timer, &QTimer::timeout, this, &FlipsMeasurement::holdKey);
    m_timer.start(repeatPause);
}

// Turns from the cover to the last page with the key held.
void FlipsMeasurement::holdKey()
{
    FlipView &book = m_window.book();
    const auto last = PageNumber::fromNumber(m_window.session().issue()->facts().pageCount());
    if (!book.spread().has(last)) {
        pressPageKey(true);
        return;
    }
    if (book.isMoving())
        return;
    m_timer.disconnect(this);
    QTimer::singleShot(restTime, this, &FlipsMeasurement::rest);
    m_timer.stop();
}

void FlipsMeasurement::rest()
{
    m_cpuAtRest = cpuSeconds(thisProgram());
    QTimer::singleShot(restTime, this, &FlipsMeasurement::finish);
}

void FlipsMeasurement::finish()
{
    const double seconds = std::chrono::duration<double>(restTime).count();
    const double idlePercent = (cpuSeconds(thisProgram()) - m_cpuAtRest) / seconds * 100;
    print(m_window.book().frameFigures(), idlePercent, proportionalSetMb(thisProgram()));
    QCoreApplication::quit();
}

bool FlipsMeasurement::isFirstSpreadSharp() const
{
    return m_window.book().isSharp();
}

void FlipsMeasurement::pressPageKey(bool isRepeat)
{
    const int key = m_forward ? Qt::Key_PageDown : Qt::Key_PageUp;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, Qt::NoModifier, {}, isRepeat);
        QCoreApplication::sendEvent(&m_window.book(), &event);
    }
}

void FlipsMeasurement::turnAroundAtTheEnds()
{
    const auto last = PageNumber::fromNumber(m_window.session().issue()->facts().pageCount());
    const Spread spread = m_window.book().spread();
    if (spread.has(last))
        m_forward = false;
    else if (spread.has(PageNumber()))
        m_forward = true;
}

void FlipsMeasurement::print(const FrameFigures &f, double idlePercent, double pssMb) const
{
    const std::pair<const char *, double> rows[] = {
        {"frames", f.frames},
        {"interval_p50_ms", f.intervalP50},
        {"interval_p95_ms", f.intervalP95},
        {"interval_p99_ms", f.intervalP99},
        {"interval_max_ms", f.intervalMax},
        {"paint_p50_ms", f.paintP50},
        {"paint_p95_ms", f.paintP95},
        {"first_motion_p95_ms", f.firstMotionP95},
        {"blank_faces", f.blankFaces},
        {"blurred_landings", f.blurredLandings},
        {"sharp_after_landing_p95_ms", f.sharpAfterLandingP95},
        {"idle_cpu_percent", idlePercent},
        {"pss_mb", pssMb},
    };
    QJsonObject object;
    for (const auto &[name, value] : rows) {
        object.insert(QLatin1String(name), rounded(value));
        if (!m_asJson)
            std::printf("%-28s %10.2f\n", name, value);
    }
    if (m_asJson)
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace fanye::app
