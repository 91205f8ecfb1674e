// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Sidebar.h"

#include "app/desktop/TintedIcon.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace fanye::app {
namespace {

constexpr int leastWidth = 200;

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout)
    , m_buttons(new QButtonGroup(this))
    , m_panels(new QStackedWidget(this))
{
    setMinimumWidth(leastWidth);
    m_row->setContentsMargins(6, 6, 6, 4);
    m_row->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_row);
    column->addWidget(m_panels, 1);
    connect(m_buttons, &QButtonGroup::idClicked, m_panels, &QStackedWidget::setCurrentIndex);
}

void Sidebar::addPanel(QWidget *panel, const QString &icon, const QString &words)
{
    auto *button = new QToolButton(this);
    button->setText(words);
    button->setIcon(tintedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_row->addWidget(button);
    const int place = m_panels->addWidget(panel);
    m_buttons->addButton(button, place);
    button->setChecked(place == 0);
}

void Sidebar::setCurrent(QWidget *panel)
{
    const int place = m_panels->indexOf(panel);
    m_panels->setCurrentIndex(place);
    m_buttons->button(place)->setChecked(true);
}

QWidget *Sidebar::current() const
{
    return m_panels->currentWidget();
}

} // namespace fanye::app
