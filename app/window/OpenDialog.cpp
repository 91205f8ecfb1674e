// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/OpenDialog.h"

#include <QFileInfo>

namespace fanye::app {

OpenDialog::OpenDialog(QWidget *parent)
    : QFileDialog(parent, tr("Open an issue"), Settings().lastFolder(), tr("PDF files (*.pdf *.PDF);;All files (*)"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFileMode(QFileDialog::ExistingFile);
    connect(this, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_settings.setLastFolder(QFileInfo(path).absolutePath()); });
}

} // namespace fanye::app
