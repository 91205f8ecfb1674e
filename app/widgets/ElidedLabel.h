// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace fanye::app {

// One line of plain text, elided to the available width; a tool tip shows the whole text.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    void setWords(const QString &plainText);
    void setRoom(int width); // preferred width
    QSize sizeHint() const override { return {m_room, QLabel::sizeHint().height()}; }
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_room = 0;
};

} // namespace fanye::app
