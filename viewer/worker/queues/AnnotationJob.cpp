// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/AnnotationJob.h"

#include "worker/process/StartEngine.h"
#include "worker/protocol/Limits.h"

#include <algorithm>
#include <utility>

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds margin{500}; // before the deadline: the worker ends in time by itself

ReadAnnotations annotationsRequest(const Deadlines &deadlines)
{
    return {std::uint32_t(std::max(deadlines.annotations - margin, deadlines.annotations / 2).count())};
}

QRectF onShown(const QRectF &rect, const PageGeometry &page)
{
    const auto inside = [&](QPointF point) {
        point -= QPointF(page.trimmed.left(), page.trimmed.top());
        return QPointF(std::clamp(point.x(), 0., page.size.width()), std::clamp(point.y(), 0., page.size.height()));
    };
    return {inside(rect.topLeft()), inside(rect.bottomRight())};
}

} // namespace

// Counts what it answers true for.
bool AnnotationParts::hasRoomFor(const Annotation &annotation)
{
    const std::size_t rects = m_rects + annotation.rects.size();
    const qsizetype noteLength = m_noteLength + annotation.note.size();
    if (m_all.annotations.size() >= mostAnnotations || rects > mostAnnotationRectsTold || noteLength > longestNotesTold)
        return false;
    m_rects = rects;
    m_noteLength = noteLength;
    return true;
}

void AnnotationParts::add(const AnnotationList &part)
{
    for (Annotation annotation : part.annotations) {
        if (std::size_t(annotation.page.index()) >= m_pages.size())
            continue;
        if (!hasRoomFor(annotation))
            return cutShort();
        for (QRectF &rect : annotation.rects)
            rect = onShown(rect, m_pages[std::size_t(annotation.page.index())]);
        m_all.annotations.push_back(std::move(annotation));
    }
    if (!part.isComplete)
        cutShort();
}

AnnotationJob::AnnotationJob(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_password(password)
    , m_deadlines(deadlines)
{
    connect(&m_connection, &WorkerConnection::answered, this,
            [this](const Request &, const Response &response) { take(response); });
    connect(&m_connection, &WorkerConnection::died, this, &AnnotationJob::handleExit);
}

void AnnotationJob::begin(const std::vector<PageGeometry> &pages)
{
    m_parts.begin(pages);
    m_connection.lowerPriority(EngineProcess::Priority::Text);
    if (!m_connection.start()) {
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
        return;
    }
    OpenFile request;
    request.purpose = OpenFile::Purpose::Annotations;
    request.password = std::exchange(m_password, QString());
    m_connection.ask(request, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
}

void AnnotationJob::take(const Response &response)
{
    if (const auto *part = std::get_if<AnnotationsPart>(&response))
        m_parts.add(part->part);
    else if (const auto *refused = std::get_if<Refused>(&response))
        Q_EMIT failed(refused->why);
    else if (std::holds_alternative<AnnotationsDone>(response))
        Q_EMIT read(m_parts.all());
    else
        m_connection.ask(annotationsRequest(m_deadlines), m_deadlines.annotations);
}

// What arrived before counts.
void AnnotationJob::handleExit(ExitReason how)
{
    m_parts.cutShort();
    if (m_parts.all().annotations.empty())
        Q_EMIT failed(failureOf(how));
    else
        Q_EMIT read(m_parts.all());
}

} // namespace fanye::worker
