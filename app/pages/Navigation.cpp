// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/Navigation.h"

#include "app/commands/Actions.h"
#include "app/session/Session.h"
#include "flip/view/FlipView.h"

namespace fanye::app {

using namespace flip;

Navigation::Navigation(const Session &session, FlipView &book, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
    , m_actions(actions)
{
    const auto on = [&](Command command, auto &&what) { connect(actions[command], &QAction::triggered, this, what); };
    on(Command::NextSpread, [this] { m_book.turnForward(); });
    on(Command::PreviousSpread, [this] { m_book.turnBackward(); });
    on(Command::FirstPage, [this] { jumpTo(PageNumber::fromIndex(0)); });
    on(Command::LastPage, [this] { jumpTo(PageNumber::fromNumber(pageCount())); });
    on(Command::Back, [this] { goBack(); });
    on(Command::Forward, [this] { goForward(); });
    connect(&book, &FlipView::jumped, this, [this](PageNumber from) {
        m_history.leave(from);
        enableActions();
    });
    connect(&book, &FlipView::pageChanged, this, &Navigation::enableActions);
    connect(&session, &Session::ready, this, &Navigation::begin);
    connect(&session, &Session::aboutToClose, this, &Navigation::enableActions);
    enableActions();
}

void Navigation::begin(const OpenIssue &issue)
{
    if (issue.opening == Opening::First)
        m_history = {};
    m_history.forgetAfter(PageNumber::fromNumber(issue.facts().pageCount()));
    enableActions();
}

int Navigation::pageCount() const
{
    const OpenIssue *issue = m_session.openIssue();
    return issue ? issue->facts().pageCount() : 0;
}

void Navigation::jumpTo(PageNumber page)
{
    if (m_book.spread().has(page))
        return;
    m_history.leave(m_book.page());
    m_book.goTo(page);
    enableActions();
}

void Navigation::goBack()
{
    if (const auto page = m_history.back(m_book.page()))
        m_book.goTo(*page);
    enableActions();
}

void Navigation::goForward()
{
    if (const auto page = m_history.forward(m_book.page()))
        m_book.goTo(*page);
    enableActions();
}

void Navigation::enableActions()
{
    const int count = pageCount();
    const bool hasIssue = count > 0;
    m_actions[Command::Back]->setEnabled(hasIssue && m_history.canGoBack());
    m_actions[Command::Forward]->setEnabled(hasIssue && m_history.canGoForward());
    m_actions[Command::PreviousSpread]->setEnabled(hasIssue && m_book.page() > PageNumber::fromIndex(0));
    m_actions[Command::NextSpread]->setEnabled(hasIssue && !m_book.spread().has(PageNumber::fromNumber(count)));
}

} // namespace fanye::app
