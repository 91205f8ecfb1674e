// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

namespace fanye::app {

// Asks where a copy of an issue goes, beginning beside the issue.
class SaveCopyDialog : public QFileDialog
{
    Q_OBJECT
public:
    SaveCopyDialog(const QString &issuePath, QWidget *parent);
};

} // namespace fanye::app
