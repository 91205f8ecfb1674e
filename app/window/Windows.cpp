// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Windows.h"

#include "app/desktop/Theme.h"
#include "app/session/EarlyRender.h"
#include "app/session/ShelfText.h"
#include "app/settings/SampleIssue.h"
#include "app/singleinstance/InstanceRequest.h"
#include "search/FoldTable.h"
#include "shelf/ShelfFile.h"
#include "shelf/Store.h"

#include <QEvent>
#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>

namespace fanye::app {

using namespace search;
using namespace shelf;

namespace {

constexpr std::chrono::milliseconds aFrame{16};

QString folder(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

// The XDG activation token lets a window come to the front under Wayland; Qt reads it from this variable.
void storeActivationToken(const QByteArray &token)
{
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", token);
}

void bringToFront(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

Windows::Windows(QObject *parent)
    : QObject(parent)
    , m_shelf(std::make_unique<Store>(shelfFile()))
    , m_thumbnails(folder(QStandardPaths::CacheLocation, QStringLiteral("thumbnails")))
    , m_texts(folder(QStandardPaths::CacheLocation, QStringLiteral("texts")), foldTableVersion())
{
    applyTheme(brightnessFor(Settings().appearance(), m_preferences.isDark()));
}

Windows::~Windows() = default;

MainWindow *Windows::show(const CommandLine &line)
{
    MainWindow *first = nullptr;
    for (const FileToOpen &file : line.files) {
        MainWindow *window = open(file);
        first = first ? first : window;
    }
    if (!first) {
        first = makeWindow();
        welcome(*first);
        first->show();
    }
    if (line.fullScreen)
        first->setWindowState(first->windowState() | Qt::WindowFullScreen);
    return first;
}

// Opens the sample issue for a reader who never opened an issue. If the shelf does not load within a frame, the window
// is shown empty first.
void Windows::welcome(MainWindow &window)
{
    const auto openSample = [this, &window] {
        if (m_shelf->recentIssues().newest(1).empty() && !window.session().hasIssue())
            window.open(sampleIssue());
    };
    if (m_shelf->waitUntilLoaded(aFrame))
        openSample();
    else
        connect(m_shelf.get(), &Store::loaded, &window, openSample);
}

// The workers open the issue and paint its first pages while the window is built; the book is ready before the window
// is on the screen.
MainWindow *Windows::open(const FileToOpen &file)
{
    EarlyRender early(file, *m_shelf, m_texts);
    MainWindow *window = makeWindow();
    early.ask();
    window->openWith(early.takenIssue(), file);
    window->show();
    return window;
}

void Windows::take(const InstanceRequest &request)
{
    storeActivationToken(request.activationToken);
    for (const FileToOpen &file : request.files)
        m_windows.move(m_windows.indexOf(windowFor(file)), 0);
    MainWindow *front = m_windows.isEmpty() ? makeWindow() : m_windows.front();
    if (request.fullScreen)
        front->setWindowState(front->windowState() | Qt::WindowFullScreen);
    bringToFront(*front);
}

// The window that shows this file, else one that is empty, else a new one.
MainWindow *Windows::windowFor(const FileToOpen &file)
{
    const auto first = [this](auto &&isMeant) {
        const auto window = std::find_if(m_windows.begin(), m_windows.end(), isMeant);
        return window == m_windows.end() ? nullptr : *window;
    };
    if (MainWindow *window = first([&](MainWindow *one) { return one->session().isFor(file.path); })) {
        window->follow(file);
        return window;
    }
    if (MainWindow *window = first([](MainWindow *one) { return !one->session().hasIssue(); })) {
        window->open(file);
        return window;
    }
    return open(file);
}

bool Windows::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate)
        if (const auto place = m_windows.indexOf(static_cast<MainWindow *>(watched)); place > 0)
            m_windows.move(place, 0);
    return QObject::eventFilter(watched, event);
}

MainWindow *Windows::makeWindow()
{
    auto *window = new MainWindow({*m_shelf, m_thumbnails, m_texts, m_preferences});
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->installEventFilter(this);
    m_windows.prepend(window);
    connect(window, &MainWindow::closed, this, [this, window] { m_windows.removeOne(window); });
    connect(window, &MainWindow::anotherWindowWanted, this, &Windows::open);
    const auto tellCondition = [this, window] { window->tell(shelfWords(m_shelf->condition())); };
    connect(m_shelf.get(), &Store::conditionChanged, window, tellCondition);
    if (!std::holds_alternative<ShelfGood>(m_shelf->condition()))
        tellCondition();
    return window;
}

} // namespace fanye::app
