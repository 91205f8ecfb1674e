// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/Issue.h"
#include "worker/EarlyOpen.h"
#include "worker/queues/CopyJob.h"
#include "worker/queues/RenderPool.h"
#include "worker/queues/TextReader.h"
#include "worker/queues/TextSource.h"

#include <QSocketNotifier>

#include <memory>
#include <optional>

namespace fanye::worker {

// One attempt to open an issue, and the workers that serve it from then on. Passes on what they say to the issue.
class Issue::Workers : public QObject
{
public:
    Workers(Issue &issue, std::unique_ptr<EarlyOpen> opening, const QString &password, const Deadlines &deadlines);

    void takeFacts(std::chrono::milliseconds atMost);
    void restAfter(int paintings);
    void want(const std::vector<PaintRequest> &inOrder);
    void preferText(PageNumber around);
    void setTextOrder(TextOrder order) { m_textOrder = order; } // before the file is ready
    void setTextSource(TextSource *source) { m_textSource = source; } // as that
    void writeCopy(const AddedContents &contents, int output); // REQUIRES: there are facts
    void cancelCopy();
    void disconnectFromIssue(); // and say nothing more
    const std::optional<IssueFacts> &facts() const { return m_facts; }
    const std::optional<Failure> &failure() const { return m_failure; }
    std::chrono::nanoseconds readingTime() const;
    std::vector<pid_t> processIds() const; // the reader's first

private:
    void startWhenReady();
    int wordComesFrom() const; // a descriptor that becomes readable
    void startWorkers(const std::shared_ptr<const IssueFile> &file);
    void connectReading();
    void connectPainting();
    void announce(const IssueFacts &facts);
    void startText();
    void fail(const Failure &why);

    Issue &m_issue;
    std::unique_ptr<EarlyOpen> m_opening;
    QString m_password; // until the workers have it
    Deadlines m_deadlines;
    TextOrder m_textOrder = TextOrder::FromStart;
    TextSource *m_textSource = nullptr;
    std::unique_ptr<QSocketNotifier> m_fileReady;
    std::unique_ptr<TextReader> m_reading;
    std::unique_ptr<TextSource::Session> m_cached; // where the text may be kept
    std::unique_ptr<RenderPool> m_painting;
    std::shared_ptr<const IssueFile> m_file; // once it is open
    std::unique_ptr<CopyJob> m_copying;
    std::optional<IssueFacts> m_facts;
    std::optional<Failure> m_failure;
};

} // namespace fanye::worker
