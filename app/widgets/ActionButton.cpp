// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ActionButton.h"

#include <QToolButton>

namespace fanye::app {

QToolButton *actionButton(QAction *action, int iconSide, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({iconSide, iconSide});
    button->setDefaultAction(action);
    return button;
}

} // namespace fanye::app
