// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/MessageBar.h"

#include "app/desktop/Announcement.h"
#include "app/desktop/TintedIcon.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace fanye::app {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus); // a click on it leaves the keys to the book
    m_close->setAutoRaise(true);
    m_close->setIcon(tintedIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close message"));
    m_close->setAccessibleName(tr("Close message"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 8, 6);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_action->setAutoDefault(true); // Return presses it
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::accepted);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    hide();
}

void MessageBar::tell(const QString &plainText)
{
    say(plainText, QStringLiteral("warning"));
    announce(*this, plainText, Urgency::Assertive);
}

void MessageBar::inform(const QString &plainText)
{
    say(plainText, QStringLiteral("information"));
    announce(*this, plainText);
}

void MessageBar::offer(const QString &plainText, const QString &action)
{
    say(plainText, QStringLiteral("information"));
    m_action->setText(action);
    m_action->show();
    announce(*this, plainText);
}

void MessageBar::say(const QString &plainText, const QString &icon)
{
    m_icon->setPixmap(tintedIcon(icon).pixmap(18));
    m_text->setText(plainText);
    m_action->hide();
    show();
}

void MessageBar::dismiss()
{
    if (isAncestorOf(QApplication::focusWidget()))
        Q_EMIT focusReleased();
    hide();
}

// Installed anew each time, the filter comes before those of other parts: the newest bar closes first, and before Esc
// leaves a full screen.
void MessageBar::showEvent(QShowEvent *event)
{
    window()->installEventFilter(this);
    QFrame::showEvent(event);
}

void MessageBar::hideEvent(QHideEvent *event)
{
    window()->removeEventFilter(this);
    QFrame::hideEvent(event);
}

bool MessageBar::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !isVisible())
        return QFrame::eventFilter(watched, event);
    dismiss();
    return true;
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace fanye::app
