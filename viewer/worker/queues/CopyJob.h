// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "worker/file/IssueFile.h"
#include "worker/process/Deadlines.h"
#include "worker/queues/WorkerConnection.h"

#include <QObject>

#include <memory>

namespace fanye::worker {

// Has one copy of an issue written by a worker that does nothing else. There is no second try: a worker that crashes on
// it would crash again. GUI thread.
//
//   ReadyToCopy ──► contents or annotations, part by part ──► written() or failed()
class CopyJob : public QObject
{
    Q_OBJECT
public:
    CopyJob(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines);

    // `output` stays the caller's, and is written to until written(), failed() or end().
    void begin(CopyAdditions additions, int pageCount, int output);
    void end(); // kills the worker, after the signal being handled

Q_SIGNALS:
    void progressed(int percent);
    void written(const fanye::CopyReport &report);
    void failed(const fanye::Failure &why);

private:
    void take(const Request &request, const Response &response);
    void goOn();
    bool sendAnnotation();
    AddedContents nextPart();

    std::shared_ptr<const IssueFile> m_file;
    QString m_password; // until the worker has it
    Deadlines m_deadlines;
    std::unique_ptr<WorkerConnection> m_connection;
    CopyAdditions m_additions;
    std::size_t m_annotationsTold = 0;
    qsizetype m_noteTold = 0; // characters of the note of the annotation told last
    std::size_t m_itemsTold = 0;
    qsizetype m_labelsTold = 0;
    int m_pageCount = 0;
    int m_output = -1;
};

} // namespace fanye::worker
