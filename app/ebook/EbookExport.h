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

private:
    void ask();
    void askWhere(const EbookChoice &choice);
    void await(const QString &path, const EbookChoice &choice);
    void beginWhenRead();
    void begin();
    ebook::EbookIssue content() const;
    void finish(const ebook::EbookReport &report);
    void fail(const Failure &why);
    void stop();

    struct Order
    {
        ebook::EbookOrder order;
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
    std::unique_ptr<Order> m_order; // only while one is being made
    std::unique_ptr<ebook::EbookMaking> m_making; // when the text is read
};

} // namespace fanye::app
