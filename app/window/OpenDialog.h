// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QFileDialog>

namespace fanye::app {

// Chooses one file, beginning in the folder of the last one.
class OpenDialog : public QFileDialog
{
    Q_OBJECT
public:
    explicit OpenDialog(QWidget *parent);

private:
    Settings m_settings;
};

} // namespace fanye::app
