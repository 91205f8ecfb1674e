// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"

#include <QFileDialog>

namespace fanye::app {

// What is made of the issue and saved beside it.
struct SavedKind
{
    const char *objectName; // of the dialog
    QString title; // of the dialog
    QString filters; // "Markdown (*.md)"; the file gets the ending of the one that is chosen
    QString pattern; // "%1 (marks).md"; for %1 stands the name of the issue
};

// Asks for the name of a file that is made of the issue; starts in the folder of the issue, with a name of the issue's
// own. Deleted when it is closed.
class SaveDialog : public QFileDialog
{
    Q_OBJECT
public:
    SaveDialog(const SavedKind &kind, const QString &issuePath, const IssueNames &names, QWidget *parent);
};

} // namespace fanye::app
