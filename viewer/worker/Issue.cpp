// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Issue.h"

#include "worker/IssueLanes.h"

namespace fanye::worker {
namespace {

std::unique_ptr<Preload> &preloaded()
{
    static std::unique_ptr<Preload> preload;
    return preload;
}

std::unique_ptr<Preload> preloadOf(const QString &path, const QString &password, int painterCount,
                                   const Deadlines &deadlines)
{
    if (preloaded() && preloaded()->path() == path && password.isEmpty())
        return std::move(preloaded());
    return std::make_unique<Preload>(path, password, painterCount, deadlines);
}

} // namespace

Issue::Issue(QObject *parent)
    : QObject(parent)
{
    qRegisterMetaType<IssueFacts>();
    qRegisterMetaType<IssueStructure>();
    qRegisterMetaType<SharedGlyphs>();
    qRegisterMetaType<PaintRequest>();
    qRegisterMetaType<Failure>();
}

Issue::~Issue() = default;

void Issue::preload(const QString &path, int painterCount)
{
    preloaded() = std::make_unique<Preload>(path, QString(), painterCount, Deadlines());
}

void Issue::open(const QString &path, const QString &password)
{
    m_path = path;
    // The lanes of before may be the ones that are speaking just now.
    if (m_lanes) {
        m_lanes->disconnectFromIssue();
        m_lanes.release()->deleteLater();
    }
    m_lanes
        = std::make_unique<Lanes>(*this, preloadOf(path, password, m_painterCount, m_deadlines), password, m_deadlines);
    m_lanes->setTextOrder(m_textOrder);
    m_lanes->setTextSource(m_painterCount > 0 ? m_textSource : nullptr);
}

void Issue::setDeadlines(const Deadlines &deadlines)
{
    m_deadlines = deadlines;
}

void Issue::takeFacts(std::chrono::milliseconds atMost)
{
    if (m_lanes)
        m_lanes->takeFacts(atMost);
}

void Issue::restAfter(int paintings)
{
    if (m_lanes)
        m_lanes->restAfter(paintings);
}

void Issue::wantPaintings(const std::vector<PaintRequest> &inOrder)
{
    if (m_lanes)
        m_lanes->want(inOrder);
}

void Issue::preferText(PageNumber around)
{
    if (m_lanes)
        m_lanes->preferText(around);
}

void Issue::writeCopy(const AddedContents &contents, int output)
{
    m_lanes->writeCopy(contents, output);
}

void Issue::cancelCopy()
{
    if (m_lanes)
        m_lanes->cancelCopy();
}

bool Issue::isOpen() const
{
    return m_lanes && m_lanes->facts();
}

const IssueFacts &Issue::facts() const
{
    return *m_lanes->facts();
}

std::optional<Failure> Issue::failure() const
{
    return m_lanes ? m_lanes->failure() : std::nullopt;
}

QString Issue::path() const
{
    return m_path;
}

std::chrono::nanoseconds Issue::readingTime() const
{
    return m_lanes ? m_lanes->readingTime() : std::chrono::nanoseconds(0);
}

std::vector<int> Issue::laneProcessIds() const
{
    return m_lanes ? m_lanes->processIds() : std::vector<int>();
}

} // namespace fanye::worker
