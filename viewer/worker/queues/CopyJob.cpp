// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/CopyJob.h"

#include "worker/process/StartEngine.h"

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds forContents{5'000};
// A non-blocking socket takes only so much at once, and a request has to fit.
constexpr qsizetype partLength = 16'000; // characters

} // namespace

CopyJob::CopyJob(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_password(password)
    , m_deadlines(deadlines)
    , m_connection(std::make_unique<WorkerConnection>())
{
    connect(m_connection.get(), &WorkerConnection::answered, this, &CopyJob::take);
    connect(m_connection.get(), &WorkerConnection::died, this,
            [this](ExitReason how) { Q_EMIT failed(failureOf(how)); });
}

void CopyJob::begin(CopyAdditions additions, int pageCount, int output)
{
    m_additions = std::move(additions);
    m_pageCount = pageCount;
    m_output = output;
    m_connection->lowerPriority(EngineProcess::Priority::Painting);
    if (!m_connection->start()) {
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
        return;
    }
    OpenFile request;
    request.purpose = OpenFile::Purpose::Copy;
    request.password = m_password;
    m_password.clear();
    m_connection->ask(request, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
}

void CopyJob::end()
{
    m_connection->disconnect();
    m_connection.release()->deleteLater(); // it may be the sender of the signal being handled
}

void CopyJob::take(const Request &, const Response &response)
{
    if (const auto *progress = std::get_if<CopyProgress>(&response))
        Q_EMIT progressed(progress->percent);
    else if (const auto *refused = std::get_if<Refused>(&response))
        Q_EMIT failed(refused->why);
    else if (const auto *done = std::get_if<CopyWritten>(&response))
        Q_EMIT written(done->report);
    else
        goOn();
}

void CopyJob::goOn()
{
    if (sendAnnotation())
        return;
    const AddedContents part = nextPart();
    if (part.outline.empty() && part.labels.isEmpty())
        m_connection->ask(WriteCopy{m_pageCount, m_additions.kind}, m_deadlines.toCopy(m_file->size()), m_output);
    else
        m_connection->ask(TakeContents{part}, forContents);
}

// The next annotation, or more of the note of the last one; false where all are told.
bool CopyJob::sendAnnotation()
{
    const std::vector<Annotation> &all = m_additions.annotations;
    if (m_annotationsTold > 0 && m_noteTold < all[m_annotationsTold - 1].note.size()) {
        const QString part = all[m_annotationsTold - 1].note.mid(m_noteTold, partLength);
        m_noteTold += part.size();
        m_connection->ask(TakeNote{part}, forContents);
        return true;
    }
    if (m_annotationsTold == all.size())
        return false;
    TakeAnnotation request{all[m_annotationsTold++]};
    // White space at the end of a note is cut off there, so that a long one is told by TakeNote alone.
    m_noteTold = request.annotation.note.size() > partLength ? 0 : request.annotation.note.size();
    request.annotation.note.truncate(m_noteTold);
    m_connection->ask(request, forContents);
    return true;
}

AddedContents CopyJob::nextPart()
{
    constexpr qsizetype besideTitle = 16; // level, page and so on take about so much
    AddedContents part;
    qsizetype length = 0;
    for (; m_itemsTold < m_additions.contents.outline.size() && length < partLength; ++m_itemsTold) {
        part.outline.push_back(m_additions.contents.outline[m_itemsTold]);
        length += part.outline.back().title.size() + besideTitle;
    }
    for (; m_labelsTold < m_additions.contents.labels.size() && length < partLength; ++m_labelsTold) {
        part.labels << m_additions.contents.labels[m_labelsTold];
        length += part.labels.back().size() + besideTitle;
    }
    return part;
}

} // namespace fanye::worker
