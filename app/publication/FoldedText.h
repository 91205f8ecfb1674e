// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace fanye::app {

// A text of a few lines, with a button that unfolds the rest.
class FoldedText : public QWidget
{
    Q_OBJECT
public:
    explicit FoldedText(QWidget *parent = nullptr);

    void setText(const QString &plainText); // folded

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void show(bool unfolded);
    void fit();

    QLabel *m_label;
    QToolButton *m_more;
    QString m_text;
    bool m_isUnfolded = false;
};

// As much of a text as stands in so many lines of this width, ending in an ellipsis where something is left out. Pure.
QString firstLines(const QString &text, const QFont &font, int width, int lines);

} // namespace fanye::app
