// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "flip/book/Spread.h"
#include "text/selection/TextSpan.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;

// Copies what is selected, or what a person reads on the open spread. What is selected can also be dropped with the middle
// mouse button, where the desktop knows that.
class Copying : public QObject
{
    Q_OBJECT
public:
    Copying(const Session &session, flip::FlipView &book, const Actions &actions, QObject *parent);

    void begin(const Session::Ready &ready); // an issue is open: from now on its text can be selected
    void copyPage(PageNumber page);

Q_SIGNALS:
    void notPossible(const QString &why);

private:
    void copy();
    void copyWithSource();
    void showWhatIsPossible();
    void take(const QString &text);

    const Session &m_session;
    flip::FlipView &m_book;
    const Actions &m_actions;
};

// Paragraph by paragraph; empty where no text is known. Pure.
QString textOf(const flip::Spread &spread, Binding binding, const text::IssueText &text);

// Where a passage stands, as one would write it below it: the issue and its printed pages; where none are printed, the
// pages of the file. Pure.
QString sourceOf(const text::TextSpan &passage, const text::IssueText &text, const QString &title);

} // namespace fanye::app
