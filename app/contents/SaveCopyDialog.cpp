// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/SaveCopyDialog.h"

#include "app/messages/FileWords.h"

#include <QFileInfo>

namespace fanye::app {

SaveCopyDialog::SaveCopyDialog(const QString &issuePath, const IssueNames &names, QWidget *parent)
    : QFileDialog(parent, tr("Save a copy with contents"), QFileInfo(issuePath).absolutePath(),
                  tr("PDF files (*.pdf *.PDF)"))
{
    setObjectName(QStringLiteral("saveCopy"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setDefaultSuffix(QStringLiteral("pdf"));
    const QString suggested = names.fileName(tr("%1 (with contents).pdf").arg(QString()));
    selectFile(suggested.isEmpty() ? tr("%1 (with contents).pdf").arg(baseNameOf(issuePath)) : suggested);
}

} // namespace fanye::app
