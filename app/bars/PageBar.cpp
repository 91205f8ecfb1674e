// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bars/PageBar.h"

#include "app/Actions.h"
#include "app/bars/PageSlider.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

namespace fanye {
namespace {

QToolButton *buttonFor(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setDefaultAction(action);
    return button;
}

} // namespace

PageBar::PageBar(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_slider(new PageSlider(this))
    , m_box(new PageBox(this))
{
    m_slider->setObjectName(QStringLiteral("pageSlider"));
    m_slider->setAccessibleName(tr("Place in the issue"));
    m_slider->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 6);
    row->setSpacing(8);
    row->addWidget(buttonFor(actions[Command::PreviousSpread], this));
    row->addWidget(m_slider, 1);
    row->addWidget(buttonFor(actions[Command::NextSpread], this));
    row->addWidget(m_box);
    connect(m_box, &PageBox::pageWanted, this, &PageBar::pageWanted);
    connectSlider();
}

void PageBar::connectSlider()
{
    const auto turn = [this](int index) { Q_EMIT pageWanted(PageNumber::fromIndex(index)); };
    connect(m_slider, &QSlider::valueChanged, this, turn);
    connect(m_slider, &PageSlider::clicked, this, turn);
    connect(m_slider, &PageSlider::dragBegan, this, &PageBar::fanBegan);
    connect(m_slider, &PageSlider::draggedTo, this,
            [this](int index) { Q_EMIT fannedTo(PageNumber::fromIndex(index)); });
    connect(m_slider, &PageSlider::dragEnded, this, [this] {
        Q_EMIT fanEnded();
        setPage(m_page);
    });
}

void PageBar::letGo()
{
    m_slider->letGo();
    setPage(m_page);
}

void PageBar::begin(const Session::Ready &ready)
{
    const IssueFacts &facts = ready.painter->facts();
    setPages(facts.pageCount());
    m_slider->setInvertedAppearance(facts.binding == Binding::Right);
    m_box->setIssue(facts.pageCount(), facts.labels);
    connect(ready.reading.get(), &Reading::grown, m_box,
            [this, &reading = *ready.reading] { m_box->setFolios(reading.text().folios); });
}

void PageBar::end()
{
    setPages(0);
    m_box->setIssue(0, {});
}

void PageBar::setPages(int count)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, std::max(0, count - 1));
    m_slider->setPageStep(std::max(1, count / 10));
}

void PageBar::setPage(PageNumber page)
{
    m_page = page;
    const QSignalBlocker quiet(m_slider);
    if (!m_slider->isSliderDown())
        m_slider->setValue(page.index());
    m_box->setPage(page);
}

} // namespace fanye
