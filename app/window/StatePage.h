// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace fanye::app {

// A page in the middle of the window while no book is open: a picture, a title, a sentence, and buttons.
class StatePage : public QWidget
{
    Q_OBJECT
public:
    explicit StatePage(const QString &icon, QWidget *parent = nullptr);

    void setTitle(const QString &plainText);
    void setSentence(const QString &plainText);
    QString sentence() const;
    QPushButton *addButton(const QString &words);
    void addBelow(QWidget *widget);

private:
    QLabel *m_title;
    QLabel *m_sentence;
    QVBoxLayout *m_column;
};

} // namespace fanye::app
