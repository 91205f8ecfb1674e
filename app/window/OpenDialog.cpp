// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OpenDialog.h"

#include "app/messages/FileWords.h"
#include "system/PathBytes.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QListWidget>
#include <QUrl>

namespace fanye::app {

using namespace system;

namespace {

constexpr qsizetype mostOthers = 200;
constexpr int rowsInSight = 4;

} // namespace

OpenDialog::OpenDialog(QWidget *parent)
    : QFileDialog(parent, tr("Open an issue"), Settings().lastFolder(),
                  tr("PDF files and e-books (*.pdf *.PDF *.html *.HTML);;PDF files (*.pdf *.PDF);;"
                     "E-books made with Fanye (*.html *.HTML);;All files (*)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFile);
    // Qt's own dialog tells the file only, the desktop's the URL first, which has the bytes of any name.
    connect(this, &QFileDialog::urlSelected, this, &OpenDialog::take);
    connect(this, &QFileDialog::fileSelected, this, [this](const QString &path) { take(QUrl::fromLocalFile(path)); });
    connect(this, &QFileDialog::directoryEntered, this, &OpenDialog::listOthers);
}

void OpenDialog::take(const QUrl &url)
{
    const QString path = pathFromUrl(url.toEncoded());
    if (path.isEmpty() || m_isTaken)
        return;
    m_isTaken = true;
    m_settings.setLastFolder(QFileInfo(path).absolutePath());
    Q_EMIT chosen(path);
}

void OpenDialog::takeOther(const QListWidgetItem &item)
{
    const QString path = item.data(Qt::UserRole).toString();
    m_settings.setLastFolder(directory().absolutePath());
    Q_EMIT chosen(path);
    reject(); // nothing that Qt could select is chosen
}

void OpenDialog::showEvent(QShowEvent *event)
{
    auto *grid = qobject_cast<QGridLayout *>(layout());
    if (grid && !m_others) {
        m_others = new QListWidget(this);
        m_others->setObjectName(QStringLiteral("otherNames"));
        m_others->setAccessibleName(tr("Files with names in another encoding"));
        m_others->setToolTip(m_others->accessibleName());
        m_others->setMaximumHeight(rowsInSight * (m_others->fontMetrics().height() + 6));
        grid->addWidget(m_others, grid->rowCount(), 0, 1, -1);
        connect(m_others, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) { takeOther(*item); });
        listOthers();
    }
    QFileDialog::showEvent(event);
}

void OpenDialog::listOthers()
{
    if (!m_others)
        return;
    m_others->clear();
    for (const QString &path : filesWithOtherNames(directory().absolutePath(), mostOthers)) {
        auto *item = new QListWidgetItem(fileNameOf(path), m_others);
        item->setData(Qt::UserRole, path);
    }
    m_others->setVisible(m_others->count() > 0);
}

} // namespace fanye::app
