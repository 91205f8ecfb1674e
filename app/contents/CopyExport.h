// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"

#include <QObject>

namespace fanye::app {

class Actions;
class CopySaving;
class ReaderContents;
class Session;

// Saves a copy of the issue with the contents as its outline and the printed numbers as its page labels.
class CopyExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    CopyExport(const Session &session, const ReaderContents &contents, const IssueNames &names, const Actions &actions,
               CopySaving &saving, QWidget *window);

private:
    void ask();
    void saveAs(const QString &path);
    void write();
    void stopWaiting();

    const Session &m_session;
    const ReaderContents &m_contents;
    IssueNames m_names;
    CopySaving &m_saving;
    QWidget *m_window;
    bool m_isWaiting = false; // for the text
};

} // namespace fanye::app
