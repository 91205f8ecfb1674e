// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure/OpeningMeasurement.h"

#include "app/measure/ProcessFigures.h"
#include "app/window/MainWindow.h"
#include "flip/view/FlipView.h"

#include <QCoreApplication>
#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace fanye::app {

using namespace pages;

namespace {

using namespace std::chrono_literals;

void note(std::optional<double> &moment)
{
    if (!moment)
        moment = millisecondsSinceStart(getpid());
}

} // namespace

OpeningMeasurement::OpeningMeasurement(MainWindow &window, bool asJson)
    : m_window(window)
    , m_asJson(asJson)
{
    m_window.installEventFilter(this);
    m_window.book().installEventFilter(this);
    connect(&m_timer, &QTimer::timeout, this, &OpeningMeasurement::watch);
    m_timer.start(1ms);
}

bool OpeningMeasurement::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint)
        QMetaObject::invokeMethod(this, &OpeningMeasurement::watchBook, Qt::QueuedConnection); // once it is painted
    return QObject::eventFilter(watched, event);
}

void OpeningMeasurement::watchBook()
{
    note(m_moments.window);
    const OpenIssue *issue = m_window.session().openIssue();
    if (!issue)
        return;
    const PageNumber page = m_window.book().page();
    if (issue->painter->best(page, issue->facts().geometry(page).size.toSize()).sharpness != Sharpness::None)
        note(m_moments.firstPage);
    if (m_window.book().isSharp())
        note(m_moments.sharp);
}

void OpeningMeasurement::watch()
{
    const OpenIssue *issue = m_window.session().openIssue();
    if (issue && issue->analysis->isComplete())
        note(m_moments.text);
    if (issue && (!issue->analysis->contents().empty() || issue->analysis->isComplete()))
        note(m_moments.contents);
    const bool isOver = std::holds_alternative<Session::Failed>(m_window.session().state());
    if (!isOver && !(m_moments.sharp && m_moments.text && m_moments.contents))
        return;
    m_timer.stop();
    print();
    QCoreApplication::exit(isOver ? 3 : 0);
}

void OpeningMeasurement::print() const
{
    const std::pair<const char *, std::optional<double>> rows[] = {
        {"window_ms", m_moments.window}, {"first_page_ms", m_moments.firstPage}, {"sharp_ms", m_moments.sharp},
        {"text_ms", m_moments.text},     {"contents_ms", m_moments.contents},
    };
    QJsonObject object;
    for (const auto &[name, moment] : rows) {
        object.insert(QLatin1String(name), moment ? QJsonValue(std::round(*moment)) : QJsonValue());
        if (!m_asJson)
            std::printf("%-16s %8.0f\n", name, moment.value_or(-1));
    }
    if (m_asJson)
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace fanye::app
