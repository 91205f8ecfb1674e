// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"

#include <QFileDialog>

namespace fanye::app {

// Asks for the file name of a copy; starts in the folder of the issue.
class SaveCopyDialog : public QFileDialog
{
    Q_OBJECT
public:
    SaveCopyDialog(const QString &issuePath, const IssueNames &names, QWidget *parent);
};

} // namespace fanye::app
