// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/textmode/TextPane.h"

#include "app/commands/Actions.h"
#include "app/widgets/ActionButton.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace fanye::app {
namespace {

constexpr int iconSide = 18;

} // namespace
TextPane::TextPane(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_view(new TextView(this))
{
    setObjectName(QStringLiteral("textPane"));
    setMinimumWidth(240);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(8, 4, 8, 4);
    buttons->setSpacing(2);
    buttons->addStretch(1);
    for (const Command command : {Command::TextSmaller, Command::TextLarger, Command::TextNarrower, Command::TextWider,
                                  Command::ReadAloud, Command::SaveText})
        buttons->addWidget(actionButton(actions[command], iconSide, this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(buttons);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
}

} // namespace fanye::app
