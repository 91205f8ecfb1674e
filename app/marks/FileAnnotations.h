// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/marks/FileMark.h"
#include "app/session/Session.h"

#include <QObject>

namespace fanye::app {

// The annotations that the open issue's file brings. They are read once for an issue, when they are asked for and all
// its text has been read: until then there is more important work. GUI thread.
class FileAnnotations : public QObject
{
    Q_OBJECT
public:
    explicit FileAnnotations(const Session &session, QObject *parent = nullptr); // REQUIRES: it outlives this

    void ask(); // also for the issues that follow

Q_SIGNALS:
    void changed(const std::vector<fanye::app::FileMark> &marks);
    void troubled(const QString &plainText); // why they are missing, wholly or in part; empty: they are not

private:
    void begin(const OpenIssue &issue);
    void read();
    void take(const AnnotationList &all);
    void fail();

    const Session &m_session;
    bool m_isAsked = false;
    bool m_isRead = false; // or is being read
};

} // namespace fanye::app
