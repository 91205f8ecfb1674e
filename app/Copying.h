// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/Spread.h"
#include "text/IssueText.h"

#include <QObject>

namespace fanye {

class Actions;
class FlipView;
class Session;

// Copies what a person reads on the open spread.
class Copying : public QObject
{
    Q_OBJECT
public:
    Copying(const Session &session, const FlipView &book, const Actions &actions, QObject *parent);

Q_SIGNALS:
    void notPossible(const QString &why);

private:
    void copy();

    const Session &m_session;
    const FlipView &m_book;
};

// Paragraph by paragraph; empty where no text is known. Pure.
QString textOf(const Spread &spread, Binding binding, const IssueText &text);

} // namespace fanye
