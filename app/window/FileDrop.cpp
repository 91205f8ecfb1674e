// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/FileDrop.h"

#include "system/PathBytes.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace fanye::app {

using namespace system;

namespace {

constexpr qsizetype longestList = 1 << 20; // bytes

// Of the URLs as they were sent: a QUrl makes other signs of bytes that are no UTF-8.
QList<FileToOpen> filesIn(const QMimeData &data)
{
    QList<FileToOpen> files;
    for (const QByteArray &url : data.data(QStringLiteral("text/uri-list")).left(longestList).split('\n'))
        if (const QString path = pathFromUrl(url); !path.isEmpty())
            files += FileToOpen{path, {}, {}, {}, {}};
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget *window)
    : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event); // a QDragEnterEvent is one, too
    const auto files = filesIn(*drop->mimeData());
    if (files.isEmpty())
        return true;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop)
        Q_EMIT dropped(files);
    return true;
}

} // namespace fanye::app
