// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "app/session/TextSketch.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

// Keeps on the shelf a sketch of the text of each issue that has marks, bookmarks or typed facts, so that a later
// version of the file is known when this one is gone. Not of encrypted issues. Made on another thread once all text is
// read. GUI thread.
class KeptSketch : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: both outlive this.
    KeptSketch(const Session &session, shelf::Store &shelf, QObject *parent = nullptr);

    static std::optional<IssueSketch> of(const shelf::Store &shelf, const QByteArray &contentKey);

private:
    void begin(const OpenIssue &issue);
    void look(const QByteArray &contentKey);
    void makeIfNeeded();
    void keep(const QByteArray &contentKey, const QString &code);

    const Session &m_session;
    shelf::Store &m_shelf;
    QTimer m_pause; // several marks may be set at once
    QByteArray m_made; // content key of the last one
};

} // namespace fanye::app
