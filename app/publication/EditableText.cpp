// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/EditableText.h"

#include "app/desktop/TintedIcon.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace fanye::app {

EditableText::EditableText(QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_pencil(new QToolButton(this))
{
    setFocusPolicy(Qt::TabFocus);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setMinimumWidth(1);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_label->installEventFilter(this);
    m_field->hide();
    m_field->installEventFilter(this);
    m_pencil->setIcon(tintedIcon(QStringLiteral("pencil")));
    m_pencil->setAutoRaise(true);
    m_pencil->setIconSize({14, 14});
    m_pencil->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy = m_pencil->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the text must not move when the pencil comes
    m_pencil->setSizePolicy(policy);
    m_pencil->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_label, 1);
    row->addWidget(m_field, 1);
    row->addWidget(m_pencil, 0, Qt::AlignTop);
    connect(m_pencil, &QToolButton::clicked, this, &EditableText::edit);
}

void EditableText::setText(const QString &plainText)
{
    m_label->setText(plainText);
    if (!isEdited())
        m_field->setText(plainText);
}

void EditableText::setPlaceholder(const QString &plainText)
{
    m_field->setPlaceholderText(plainText);
}

void EditableText::setTextFont(const QFont &font)
{
    m_label->setFont(font);
}

void EditableText::setName(const QString &plainText)
{
    setAccessibleName(plainText);
    m_field->setAccessibleName(plainText);
    m_pencil->setToolTip(tr("Correct “%1”").arg(plainText));
    m_pencil->setAccessibleName(m_pencil->toolTip());
}

void EditableText::edit()
{
    if (isEdited())
        return;
    m_field->setText(m_label->text());
    m_label->hide();
    m_pencil->hide();
    m_field->show();
    m_field->selectAll();
    m_field->setFocus();
}

bool EditableText::isEdited() const
{
    return !m_field->isHidden();
}

void EditableText::end(bool takes)
{
    if (!isEdited())
        return;
    const QString text = m_field->text();
    const bool hadFocus = m_field->hasFocus();
    m_field->hide();
    m_label->show();
    if (hadFocus)
        setFocus();
    if (takes && text != m_label->text())
        Q_EMIT typed(text);
    Q_EMIT ended();
}

bool EditableText::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_label && event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
        edit();
        return true;
    }
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            end(key != Qt::Key_Escape);
            return true;
        }
    }
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        end(true);
    return QWidget::eventFilter(watched, event);
}

void EditableText::enterEvent(QEnterEvent *)
{
    m_pencil->setVisible(!isEdited());
}

void EditableText::leaveEvent(QEvent *)
{
    m_pencil->setVisible(hasFocus() && !isEdited());
}

void EditableText::focusInEvent(QFocusEvent *event)
{
    m_pencil->setVisible(!isEdited());
    QWidget::focusInEvent(event);
}

void EditableText::focusOutEvent(QFocusEvent *event)
{
    m_pencil->setVisible(underMouse() && !isEdited());
    QWidget::focusOutEvent(event);
}

void EditableText::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        edit();
    else
        QWidget::keyPressEvent(event);
}

} // namespace fanye::app
