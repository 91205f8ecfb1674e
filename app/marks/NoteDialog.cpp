// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/NoteDialog.h"

#include "app/widgets/ElidedLabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace fanye::app {
namespace {

constexpr int gap = 12; // pixels
constexpr qsizetype longestTyped = 100'000; // UTF-16 units; one paragraph that is longer takes seconds to lay out

// Takes no more than a note may have by one paste.
class NoteField : public QPlainTextEdit
{
public:
    using QPlainTextEdit::QPlainTextEdit;

protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        const qsizetype room = longestTyped - document()->characterCount() + textCursor().selectedText().size();
        insertPlainText(source->text().left(std::max<qsizetype>(0, room)));
        if (source->text().size() > room)
            QToolTip::showText(mapToGlobal(rect().bottomLeft()),
                               NoteDialog::tr("A note holds %L1 characters. The rest was left out.").arg(longestTyped),
                               this);
    }
};

} // namespace

NoteDialog::NoteDialog(const QString &about, const QString &note, Note which, QWidget *parent)
    : QDialog(parent)
    , m_text(new NoteField(note, this))
    , m_trouble(new QLabel(
          tr("The note could not be saved. Copy its text, or make room on the disk and save it again."), this))
    , m_giveUp(new QPushButton(tr("Close without saving"), this))
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
    auto *remove = buttons->addButton(which == Note::New ? tr("Discard the note") : tr("Delete the mark"),
                                      QDialogButtonBox::DestructiveRole);
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
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    buttons->addButton(m_giveUp, QDialogButtonBox::ResetRole);
    m_giveUp->hide();
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        m_before = m_text->toPlainText();
        close();
    });
    auto *column = new QVBoxLayout(this);
    column->addWidget(label);
    column->addWidget(m_text, 1);
    column->addWidget(m_trouble);
    column->addWidget(buttons);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

void NoteDialog::placeBeside(const QRect &page, const QRect &window)
{
    const int before = page.left() - window.left(), behind = window.right() - page.right();
    const int x = behind >= before ? std::max(page.right() + gap, window.right() - width() - gap)
                                   : std::min(page.left() - gap - width(), window.left() + gap);
    move(std::clamp(x, window.left(), std::max(window.left(), window.right() - width())),
         page.center().y() - height() / 2);
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

QString NoteDialog::note() const
{
    return m_text->toPlainText();
}

// What cannot be kept stays on the screen, to be copied or given up.
void NoteDialog::reject()
{
    if (keep())
        return QDialog::reject();
    m_trouble->show();
    m_giveUp->show();
}

} // namespace fanye::app
