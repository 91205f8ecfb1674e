// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Windows.h"

#include "app/SampleIssue.h"
#include "app/ShelfWords.h"
#include "app/look/Theme.h"
#include "shelf/Store.h"

#include <QStandardPaths>

namespace fanye {
namespace {

QString folder(QStandardPaths::StandardLocation location, const QString &name)
{
    return QStandardPaths::writableLocation(location) + QLatin1Char('/') + name;
}

} // namespace

Windows::Windows(QObject *parent)
    : QObject(parent)
    , m_thumbnails(folder(QStandardPaths::CacheLocation, QStringLiteral("thumbnails")))
    , m_shelf(std::make_unique<Store>(folder(QStandardPaths::AppDataLocation, QStringLiteral("shelf.sqlite"))))
{
    applyTheme(brightnessFor(Settings().appearance(), m_wishes.isDark()));
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
        const bool isFirstTime = m_shelf->recent(1).empty();
        if (isFirstTime)
            first->open(sampleIssue());
        first->show();
    }
    if (line.fullScreen)
        first->setWindowState(first->windowState() | Qt::WindowFullScreen);
    return first;
}

// The issue is asked for before the window is shown: the workers read while the window system works.
MainWindow *Windows::open(const FileToOpen &file)
{
    MainWindow *window = makeWindow();
    window->open(file);
    window->show();
    return window;
}

MainWindow *Windows::makeWindow()
{
    auto *window = new MainWindow({*m_shelf, m_thumbnails, m_wishes});
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &MainWindow::anotherWindowWanted, this, &Windows::open);
    const auto tellOfTrouble = [this, window] {
        if (const QString trouble = shelfWords(m_shelf->condition()); !trouble.isEmpty())
            window->tell(trouble);
    };
    connect(m_shelf.get(), &Store::conditionChanged, window, tellOfTrouble);
    tellOfTrouble();
    return window;
}

} // namespace fanye
