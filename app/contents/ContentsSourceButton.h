// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace fanye::app {

class ReaderContents;

// Shows the source of the contents and a menu to choose another.
class ContentsSourceButton : public QToolButton
{
    Q_OBJECT
public:
    explicit ContentsSourceButton(ReaderContents &contents, QWidget *parent = nullptr); // REQUIRES: they outlive this

    void follow(); // call when the contents change

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fillMenu();
    QString words() const;

    ReaderContents &m_contents;
};

} // namespace fanye::app
