// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Sidebar.h"

#include "app/desktop/TintedIcon.h"
#include "app/settings/Settings.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace fanye::app {
namespace {

constexpr int leastPanelWidth = 200;

// One accent bar at the chosen one.
class RailButton : public QToolButton
{
public:
    using QToolButton::QToolButton;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QToolButton::paintEvent(event);
        if (!isChecked())
            return;
        QPainter painter(this);
        painter.fillRect(QRect(0, 6, 3, height() - 12), palette().color(QPalette::Link));
    }
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent)
    , m_rail(new QVBoxLayout)
    , m_buttons(new QButtonGroup(this))
    , m_panels(new QStackedWidget(this))
{
    m_panels->setMinimumWidth(leastPanelWidth);
    m_rail->setContentsMargins(0, 6, 0, 6);
    m_rail->setSpacing(2);
    m_rail->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(m_rail);
    row->addWidget(m_panels, 1);
    m_buttons->setExclusive(false); // a click on the chosen one folds it
    connect(m_buttons, &QButtonGroup::idClicked, this, &Sidebar::choose);
}

void Sidebar::addPanel(QWidget *panel, const QString &icon, const QString &words)
{
    auto *button = new RailButton(this);
    button->setText(words);
    button->setIcon(tintedIcon(icon));
    button->setIconSize({22, 22});
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_rail->insertWidget(m_rail->count() - 1, button);
    const int place = m_panels->addWidget(panel);
    m_buttons->addButton(button, place);
    button->setChecked(place == 0);
}

void Sidebar::choose(int panel)
{
    const bool folds = !isFolded() && m_panels->currentIndex() == panel;
    if (folds)
        setFolded(true);
    else
        setCurrent(m_panels->widget(panel));
}

void Sidebar::setCurrent(QWidget *panel)
{
    const int place = m_panels->indexOf(panel);
    m_panels->setCurrentIndex(place);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(m_buttons->id(button) == place);
    setFolded(false);
}

void Sidebar::setFolded(bool folded)
{
    if (folded == isFolded())
        return;
    if (folded && isVisible())
        m_unfoldedWidth = width();
    Settings().setFoldedSidebarWidth(folded ? m_unfoldedWidth : 0);
    m_panels->setVisible(!folded);
    for (QAbstractButton *button : m_buttons->buttons())
        button->setChecked(!folded && m_buttons->id(button) == m_panels->currentIndex());
    const int rail = m_rail->sizeHint().width();
    setMaximumWidth(folded ? rail : QWIDGETSIZE_MAX);
    auto *splitter = qobject_cast<QSplitter *>(parentWidget());
    if (!splitter)
        return;
    QList<int> sizes = splitter->sizes();
    const int all = sizes[0] + sizes[1];
    sizes[0] = std::min(folded ? rail : m_unfoldedWidth, all);
    sizes[1] = all - sizes[0];
    splitter->setSizes(sizes);
}

void Sidebar::restoreFold()
{
    m_unfoldedWidth = Settings().foldedSidebarWidth();
    if (m_unfoldedWidth > 0)
        setFolded(true);
}

QWidget *Sidebar::current() const
{
    return m_panels->currentWidget();
}

bool Sidebar::isFolded() const
{
    return m_panels->isHidden();
}

} // namespace fanye::app
