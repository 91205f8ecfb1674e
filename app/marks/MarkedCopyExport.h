// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"

#include <QObject>
#include <QString>

namespace fanye::app {

class Actions;
class CopySaving;
class MessageBar;
class ReaderMarks;
class Session;

// Saves a copy of the issue with the reader's marks as annotations, which other viewers show. Bookmarks are none of
// them.
class MarkedCopyExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    MarkedCopyExport(const Session &session, const ReaderMarks &marks, const IssueNames &names, const Actions &actions,
                     CopySaving &saving, MessageBar &message, QWidget *window);

private:
    void ask();
    void saveAs(const QString &path);
    // `lost`: the marks whose pages are gone.
    static QString successText(const QString &fileName, const QString &author, int lost);

    const Session &m_session;
    const ReaderMarks &m_marks;
    IssueNames m_names;
    CopySaving &m_saving;
    MessageBar &m_message;
    QWidget *m_window;
};

} // namespace fanye::app
