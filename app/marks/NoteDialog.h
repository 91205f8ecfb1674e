// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace fanye::app {

// Asks for the words of a note, beside the page. What was typed is kept when the dialog is left in any way but Esc.
class NoteDialog : public QDialog
{
    Q_OBJECT
public:
    NoteDialog(const QString &about, const QString &note, QWidget *parent);

Q_SIGNALS:
    void written(const QString &note);
    void deleteWanted();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void keep();

    QPlainTextEdit *m_text;
    QString m_before;
};

} // namespace fanye::app
