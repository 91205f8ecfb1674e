// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Copying.h"

#include "app/Actions.h"
#include "app/Session.h"
#include "flip/FlipView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QStringList>

namespace fanye {

Copying::Copying(const Session &session, const FlipView &book, const Actions &actions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_book(book)
{
    connect(actions[Command::Copy], &QAction::triggered, this, &Copying::copy);
}

void Copying::copy()
{
    const Session::Ready &ready = *m_session.ready();
    const QString text = textOf(m_book.spread(), ready.painter->facts().binding, ready.reading->text());
    if (text.isEmpty())
        Q_EMIT notPossible(tr("These pages have no text that could be copied."));
    else
        QGuiApplication::clipboard()->setText(text);
}

QString textOf(const Spread &spread, Binding binding, const IssueText &text)
{
    QStringList all;
    for (const PageNumber page : spread.inReadingOrder(binding))
        if (const PageText *known = text.find(page))
            all += paragraphs(*known);
    return all.join(QLatin1Char('\n'));
}

} // namespace fanye
