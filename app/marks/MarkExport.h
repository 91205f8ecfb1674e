// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/IssueNames.h"
#include "app/session/Session.h"

#include <QObject>

namespace fanye::app {

class Actions;
class ReaderContents;
class ReaderMarks;

// Saves the marks of the issue as Markdown.
class MarkExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    MarkExport(const Session &session, const ReaderMarks &marks, const ReaderContents &contents,
               const IssueNames &names, const Actions &actions, QWidget *window);

    void ask();

Q_SIGNALS:
    void saved(const QString &plainText); // told to the reader
    void failed(const QString &plainText);

private:
    void save(const QString &path);
    void finish(const QString &path, const QString &error);

    const Session &m_session;
    const ReaderMarks &m_marks;
    const ReaderContents &m_contents;
    IssueNames m_names;
    QWidget *m_window;
};

} // namespace fanye::app
