// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/SaveDialog.h"

#include "app/messages/FileWords.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace fanye::app {
namespace {

QString endingOf(const QString &filter)
{
    static const QRegularExpression first(QStringLiteral("\\*\\.(\\w+)"));
    return first.match(filter).captured(1);
}

} // namespace

SaveDialog::SaveDialog(const SavedKind &kind, const QString &issuePath, const IssueNames &names, QWidget *parent)
    : QFileDialog(parent, kind.title, QFileInfo(issuePath).absolutePath(), kind.filters)
{
    setObjectName(QLatin1String(kind.objectName));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptMode(QFileDialog::AcceptSave);
    setDefaultSuffix(endingOf(kind.filters));
    connect(this, &QFileDialog::filterSelected, this,
            [this](const QString &filter) { setDefaultSuffix(endingOf(filter)); });
    const QString suggested = names.fileName(kind.pattern.arg(QString()));
    selectFile(suggested.isEmpty() ? kind.pattern.arg(baseNameOf(issuePath)) : suggested);
}

} // namespace fanye::app
