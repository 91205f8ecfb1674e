// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ebook/EbookDialog.h"
#include "app/messages/IssueNames.h"
#include "export/ebook/EbookMaking.h"
#include "issue/IssueFacts.h"

#include <QObject>

#include <memory>

namespace fanye::app {

class Actions;
class MessageBar;
class ProgressBar;
class ReaderContents;
class ReaderFacts;
class ReaderMarks;
class Session;

// What of the reader's goes into an e-book.
struct ReadersOwn
{
    const ReaderFacts &facts;
    const ReaderContents &contents;
    const ReaderMarks &marks;
};

// Makes an e-book of the open issue by command: asks how and where, then shows the progress. One at a time; it goes on
// when the issue is closed. GUI thread.
class EbookExport : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    EbookExport(const Session &session, const ReadersOwn &own, const IssueNames &names, const Actions &actions,
                ProgressBar &progress, MessageBar &message, QWidget *window);
    ~EbookExport() override;

    // Whether the window may be closed. While an e-book is being made: not at the first time, and the reader is told.
    bool mayClose();

private:
    void ask();
    void askWhere(const EbookChoice &choice);
    void awaitText(const QString &path, const EbookChoice &choice);
    void beginWhenRead();
    void begin();
    ebook::EbookIssue content() const;
    EbookSubject subject() const;
    bool isStillOpen() const;
    void finish(const ebook::EbookReport &report);
    void fail(const Failure &why);
    void stop();

    struct Request
    {
        ebook::EbookRequest ebook;
        bool hasMarks = false;
        QString issueName; // of its file
    };

    const Session &m_session;
    ReadersOwn m_own;
    IssueNames m_names;
    const Actions &m_actions;
    ProgressBar &m_progress;
    MessageBar &m_message;
    QWidget *m_window;
    QByteArray m_asked; // key of the issue that the dialogs are about
    bool m_isClosingKnown = false; // the reader knows that closing gives the e-book up
    std::unique_ptr<Request> m_request; // only while one is being made
    std::unique_ptr<ebook::EbookMaking> m_making; // when the text is read
};

} // namespace fanye::app
