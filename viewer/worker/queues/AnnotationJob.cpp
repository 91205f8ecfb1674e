// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/AnnotationJob.h"

#include "worker/process/StartEngine.h"

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
    m_pages = pages;
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
        append(m_all, part->part, m_pages);
    else if (const auto *refused = std::get_if<Refused>(&response))
        Q_EMIT failed(refused->why);
    else if (std::holds_alternative<AnnotationsDone>(response))
        Q_EMIT read(m_all);
    else
        m_connection.ask(annotationsRequest(m_deadlines), m_deadlines.annotations);
}

// What arrived before counts.
void AnnotationJob::handleExit(ExitReason how)
{
    m_all.isComplete = false;
    if (m_all.annotations.empty())
        Q_EMIT failed(failureOf(how));
    else
        Q_EMIT read(m_all);
}

void append(AnnotationList &list, const AnnotationList &part, const std::vector<PageGeometry> &pages)
{
    for (Annotation annotation : part.annotations) {
        if (std::size_t(annotation.page.index()) >= pages.size() || list.annotations.size() >= mostAnnotations)
            continue;
        for (QRectF &rect : annotation.rects)
            rect = onShown(rect, pages[std::size_t(annotation.page.index())]);
        list.annotations.push_back(std::move(annotation));
    }
    list.isComplete = list.isComplete && part.isComplete;
}

} // namespace fanye::worker
