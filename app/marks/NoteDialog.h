// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace fanye::app {

// Asks for the words of a note, beside the page. What was typed is kept however the dialog is left; undo takes it back.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Note { New, Known };
    NoteDialog(const QString &about, const QString &note, Note which, QWidget *parent);

    // Beside these, in pixels of the screen, so that what the note is about can be read.
    void placeBeside(const QRect &page, const QRect &window);

    // Keeps what was typed: false: it could not be kept, and the dialog stays.
    using Keep = std::function<bool(const QString &note)>;
    void setKeep(Keep keep) { m_keep = std::move(keep); }
    bool keep();
    QString note() const; // as it was typed

    void reject() override; // by Esc, and by closing the window

Q_SIGNALS:
    void deleteWanted();

private:
    QPlainTextEdit *m_text;
    QLabel *m_trouble; // hidden until it could not be kept
    QPushButton *m_giveUp; // the same
    QString m_before;
    Keep m_keep;
};

} // namespace fanye::app
