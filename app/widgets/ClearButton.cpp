// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ClearButton.h"

#include "app/desktop/TintedIcon.h"

#include <QAction>
#include <QLineEdit>

namespace fanye::app {

void ClearButton::addTo(QLineEdit &field)
{
    QAction *clear = field.addAction(tintedIcon(QStringLiteral("clear")), QLineEdit::TrailingPosition);
    clear->setText(tr("Clear")); // not shown: for tool tip and screen reader
    clear->setVisible(!field.text().isEmpty());
    QObject::connect(clear, &QAction::triggered, &field, &QLineEdit::clear);
    QObject::connect(&field, &QLineEdit::textChanged, clear,
                     [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

} // namespace fanye::app
