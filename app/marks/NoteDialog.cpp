// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/NoteDialog.h"

#include "app/widgets/ElidedLabel.h"

#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace fanye::app {

NoteDialog::NoteDialog(const QString &about, const QString &note, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(note, this))
    , m_before(note)
{
    setObjectName(QStringLiteral("noteDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note"));
    resize(340, 220);
    auto *label = new ElidedLabel(this);
    label->setText(about);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setVisible(!about.isEmpty());
    m_text->setPlaceholderText(tr("What do you want to remember here?"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *save = buttons->addButton(tr("Save note"), QDialogButtonBox::AcceptRole);
    auto *remove = buttons->addButton(tr("Delete the mark"), QDialogButtonBox::DestructiveRole);
    save->setToolTip(tr("Ctrl+Return"));
    connect(save, &QPushButton::clicked, this, &QWidget::close);
    connect(remove, &QPushButton::clicked, this, [this] {
        m_before = m_text->toPlainText(); // nothing to keep any more
        Q_EMIT deleteWanted();
        close();
    });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::ControlModifier | key), this), &QShortcut::activated, this,
                &QWidget::close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(buttons);
    m_text->setFocus();
}

bool NoteDialog::keep()
{
    const QString note = m_text->toPlainText();
    if (note == m_before)
        return true;
    if (!m_keep || !m_keep(note))
        return false;
    m_before = note;
    return true;
}

void NoteDialog::reject()
{
    if (keep())
        QDialog::reject();
}

} // namespace fanye::app
