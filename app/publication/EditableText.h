// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace fanye::app {

// A text that is edited where it stands: by a click on it or on its pencil, or by Return. Return takes what was typed,
// Esc leaves it as it was.
class EditableText : public QWidget
{
    Q_OBJECT
public:
    explicit EditableText(QWidget *parent = nullptr);

    void setText(const QString &plainText); // shown, and edited
    void setPlaceholder(const QString &plainText); // while it is edited and empty
    void setTextFont(const QFont &font);
    void setName(const QString &plainText); // for tips and assistive technology
    void edit();
    bool isEdited() const;
    void finish() { end(true); } // takes what has been typed

Q_SIGNALS:
    void typed(const QString &text);
    void ended(); // editing, whether typed or not

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void end(bool takes);

    QLabel *m_label;
    QLineEdit *m_field;
    QToolButton *m_pencil;
};

} // namespace fanye::app
