// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "issue/Result.h"
#include "worker/file/IssueFile.h"
#include "worker/process/Deadlines.h"
#include "worker/process/RestartLimiter.h"
#include "worker/queues/PagesToRead.h"
#include "worker/queues/ReadingAttempt.h"
#include "worker/queues/WorkerConnection.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace fanye::worker {

// Reads an issue: its facts, its structure, and its text page by page. When the worker dies, another continues after
// the request that it died on; where another process killed it, that request is repeated. GUI thread.
//
//   open ──► Opened ──► (binding) opened() ──► structureRead() ──► glyphsRead()... ──► textComplete()
//     ├─ Damaged ──► again, only to describe it, without text
//     └─ died ──► again, with less (see ReadingAttempt)
class TextReader : public QObject
{
    Q_OBJECT
public:
    TextReader(std::shared_ptr<const IssueFile> file, const QString &password, Trim trim, const Deadlines &deadlines);

    // `sent`: what sendAhead() answered, or 0 for a process that was given nothing.
    void begin(std::unique_ptr<EngineProcess> process, std::uint32_t sent);
    // Sends such a process requests before this object exists: to open the file, to read its structure. Any thread.
    static std::uint32_t sendAhead(EngineProcess &process, const QString &password, Trim trim, int descriptor,
                                   const Deadlines &deadlines);
    void preferText(PageNumber around) { m_texts.prefer(around); }
    void setTextOrder(TextOrder order) { m_texts.setOrder(order); } // instead of preferred pages
    // The first and the last page whose text is read, instead of all. Before begin().
    void setOnlyText(const std::optional<std::pair<PageNumber, PageNumber>> &only) { m_texts.setOnly(only); }
    void holdText() { m_isTextHeld = true; } // before begin(): no text is read until letTextStart()
    void letTextStart();
    // Known from an earlier reading, and not read again. REQUIRES: there are facts.
    void takeCached(const SharedGlyphs &glyphs);
    const QString &password() const { return m_attempt.request().password; } // what the file was opened with
    pid_t processId() const { return m_connection.processId(); }
    std::chrono::nanoseconds processorTime() { return m_connection.processorTime(); }
    int descriptor() const { return m_connection.descriptor(); } // readable when the worker has sent something
    // If they have come, without the event loop.
    void takeFacts()
    {
        m_connection.takeInUntil([this] { return m_isAnnounced; });
    }

Q_SIGNALS:
    void opened(const fanye::IssueFacts &facts);
    void failed(const fanye::Failure &why);
    void structureRead(const fanye::IssueStructure &structure);
    void glyphsRead(const fanye::SharedGlyphs &glyphs);
    void textFailed(fanye::PageNumber page, const fanye::Failure &why);
    void textComplete();

private:
    void open(std::chrono::milliseconds deadline);
    bool startAgain(ExitReason how);
    void openToDescribe();

    void take(const Request &request, const Response &response);
    void take(const Opened &response);
    void beginExamination();
    void take(const Refused &response, const Request &request);
    void take(const StructurePart &response);
    void handleExit(ExitReason how, const std::vector<Request> &lost);
    void handleExitBeforeFacts(ExitReason how, bool goesOn);
    void handleLoss(const Request &request, ExitReason how);

    void announce();
    void endBindingGrace();
    void readStructure();
    void finishStructure();
    void goOnWithText();
    void tell(const SharedGlyphs &glyphs);
    void finish(PageNumber page);
    void failText(PageNumber page, const Failure &why);
    void failAllText(const Failure &why);

    std::shared_ptr<const IssueFile> m_file;
    ReadingAttempt m_attempt;
    Deadlines m_deadlines;
    WorkerConnection m_connection;
    RestartLimiter m_restarts;
    QTimer m_bindingGrace;
    std::optional<IssueFacts> m_facts;
    bool m_isAnnounced = false;
    bool m_isStructureDone = false;
    IssueStructure m_structure;
    CrashScore m_onStructure;
    std::unordered_map<PageNumber, CrashScore> m_onText;
    PagesToRead m_texts;
    bool m_isTextOver = false;
    bool m_isTextHeld = false;
};

} // namespace fanye::worker
