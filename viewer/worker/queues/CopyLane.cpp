// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/queues/CopyLane.h"

#include "worker/process/StartEngine.h"

namespace fanye::worker {
namespace {

constexpr std::chrono::milliseconds forContents{5'000};
// A socket that does not wait takes only so much at once, and an order has to fit.
constexpr qsizetype partLength = 16'000; // characters

} // namespace

CopyLane::CopyLane(std::shared_ptr<const IssueFile> file, const QString &password, const Deadlines &deadlines)
    : m_file(std::move(file))
    , m_password(password)
    , m_deadlines(deadlines)
    , m_lane(std::make_unique<Lane>())
{
    connect(m_lane.get(), &Lane::answered, this, &CopyLane::take);
    connect(m_lane.get(), &Lane::died, this, [this](Death how) { Q_EMIT failed(failureOf(how)); });
}

void CopyLane::begin(AddedContents contents, int pageCount, int output)
{
    m_contents = std::move(contents);
    m_pageCount = pageCount;
    m_output = output;
    m_lane->lowerPriority(EngineProcess::Priority::Painting);
    if (!m_lane->start()) {
        Q_EMIT failed({Reason::EngineMissing, engineProgram()});
        return;
    }
    OpenFile order;
    order.purpose = OpenFile::Purpose::Copy;
    order.password = m_password;
    m_password.clear();
    m_lane->ask(order, m_deadlines.toOpen(m_file->size()), m_file->descriptor());
}

void CopyLane::end()
{
    m_lane->disconnect();
    m_lane.release()->deleteLater(); // it may be the one that is speaking
}

void CopyLane::take(const Order &, const Answer &answer)
{
    if (const auto *progress = std::get_if<CopyProgress>(&answer))
        Q_EMIT progressed(progress->percent);
    else if (const auto *refused = std::get_if<Refused>(&answer))
        Q_EMIT failed(refused->why);
    else if (std::holds_alternative<CopyWritten>(answer))
        Q_EMIT written();
    else
        goOn();
}

void CopyLane::goOn()
{
    const AddedContents part = nextPart();
    if (part.outline.empty() && part.labels.isEmpty())
        m_lane->ask(WriteCopy{m_pageCount}, m_deadlines.toCopy(m_file->size()), m_output);
    else
        m_lane->ask(TakeContents{part}, forContents);
}

AddedContents CopyLane::nextPart()
{
    constexpr qsizetype besideTitle = 16; // level, page and so on take about so much
    AddedContents part;
    qsizetype length = 0;
    for (; m_itemsTold < m_contents.outline.size() && length < partLength; ++m_itemsTold) {
        part.outline.push_back(m_contents.outline[m_itemsTold]);
        length += part.outline.back().title.size() + besideTitle;
    }
    for (; m_labelsTold < m_contents.labels.size() && length < partLength; ++m_labelsTold) {
        part.labels << m_contents.labels[m_labelsTold];
        length += part.labels.back().size() + besideTitle;
    }
    return part;
}

} // namespace fanye::worker
