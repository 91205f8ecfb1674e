// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"

#include <QDialog>

namespace fanye::app {

// The metadata of the file: title, author, date, size, permissions. All of it is shown as plain text.
class PropertiesDialog : public QDialog
{
    Q_OBJECT
public:
    PropertiesDialog(const IssueFacts &facts, const QString &path, QWidget *parent);
};

} // namespace fanye::app
