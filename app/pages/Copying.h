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

// Copies the selected text, or all text of the open spread. Where the desktop has a primary selection, the selected
// text is in it: the middle mouse button pastes it.
class Copying : public QObject
{
    Q_OBJECT
public:
    Copying(const Session &session, flip::FlipView &book, const Actions &actions, QObject *parent);

    void copyPage(PageNumber page);

Q_SIGNALS:
    void notPossible(const QString &why);

private:
    void begin(const OpenIssue &issue);
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

// The source of a passage as one writes it below a quotation: the issue and the printed page numbers, else the pages of
// the file. Pure.
QString sourceOf(const text::TextSpan &passage, const text::IssueText &text, const QString &title);

} // namespace fanye::app
