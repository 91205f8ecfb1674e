// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Annotation.h"
#include "issue/PageGeometry.h"
#include "worker/file/IssueFile.h"
#include "worker/process/Deadlines.h"
#include "worker/queues/WorkerConnection.h"

#include <QObject>

#include <memory>

namespace fanye::worker {

// The annotations of an issue as they come, up to the limits of what is told. Those on pages that the issue does not
// have are dropped; the rectangles of the others are converted from points of the crop box to points of the page as
// shown, and stay inside of it.
class AnnotationParts
{
public:
    void begin(const std::vector<PageGeometry> &pages) { m_pages = pages; } // as they are shown
    void add(const AnnotationList &part);
    void cutShort() { m_all.isComplete = false; }
    const AnnotationList &all() const { return m_all; }

private:
    bool hasRoomFor(const Annotation &annotation);

    std::vector<PageGeometry> m_pages;
    std::size_t m_rects = 0;
    qsizetype m_noteLength = 0;
    AnnotationList m_all;
};

// Has the annotations of an issue read by a worker that does nothing else, so that a file on which that crashes or
// hangs costs nothing but its annotations. There is no second try. GUI thread.
//
//   ReadyForAnnotations ──► AnnotationsPart... ──► read() or failed()
class AnnotationJob : public QObject
{
    Q_OBJECT
public:
    AnnotationJob(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines);

    void begin(const std::vector<PageGeometry> &pages); // as they are shown

Q_SIGNALS:
    void read(const fanye::AnnotationList &annotations);
    void failed(const fanye::Failure &why); // nothing of them is known

private:
    void take(const Response &response);
    void handleExit(ExitReason how);

    std::shared_ptr<const IssueFile> m_file;
    QString m_password; // until the worker has it
    Deadlines m_deadlines;
    WorkerConnection m_connection;
    AnnotationParts m_parts;
};

} // namespace fanye::worker
