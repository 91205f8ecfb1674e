// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/Issue.h"

#include "worker/IssueWorkers.h"

namespace fanye::worker {
namespace {

std::unique_ptr<EarlyOpen> &openedEarly()
{
    static std::unique_ptr<EarlyOpen> opening;
    return opening;
}

std::unique_ptr<EarlyOpen> openingOf(const QString &path, const QString &password, int painterCount,
                                   const Deadlines &deadlines)
{
    if (openedEarly() && openedEarly()->path() == path && password.isEmpty())
        return std::move(openedEarly());
    return std::make_unique<EarlyOpen>(path, password, painterCount, deadlines);
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

void Issue::openEarly(const QString &path, int painterCount)
{
    openedEarly() = std::make_unique<EarlyOpen>(path, QString(), painterCount, Deadlines());
}

void Issue::open(const QString &path, const QString &password)
{
    m_path = path;
    // The workers of before may be the ones that are speaking just now.
    if (m_workers) {
        m_workers->disconnectFromIssue();
        m_workers.release()->deleteLater();
    }
    m_workers = std::make_unique<Workers>(*this, openingOf(path, password, m_painterCount, m_deadlines), password,
                                          m_deadlines);
    m_workers->setTextOrder(m_textOrder);
    m_workers->setTextSource(m_painterCount > 0 ? m_textSource : nullptr);
}

void Issue::setDeadlines(const Deadlines &deadlines)
{
    m_deadlines = deadlines;
}

void Issue::takeFacts(std::chrono::milliseconds atMost)
{
    if (m_workers)
        m_workers->takeFacts(atMost);
}

void Issue::restAfter(int paintings)
{
    if (m_workers)
        m_workers->restAfter(paintings);
}

void Issue::wantPaintings(const std::vector<PaintRequest> &inOrder)
{
    if (m_workers)
        m_workers->want(inOrder);
}

void Issue::preferText(PageNumber around)
{
    if (m_workers)
        m_workers->preferText(around);
}

void Issue::writeCopy(const AddedContents &contents, int output)
{
    m_workers->writeCopy(contents, output);
}

void Issue::cancelCopy()
{
    if (m_workers)
        m_workers->cancelCopy();
}

bool Issue::isOpen() const
{
    return m_workers && m_workers->facts();
}

const IssueFacts &Issue::facts() const
{
    return *m_workers->facts();
}

std::optional<Failure> Issue::failure() const
{
    return m_workers ? m_workers->failure() : std::nullopt;
}

QString Issue::path() const
{
    return m_path;
}

std::chrono::nanoseconds Issue::readingTime() const
{
    return m_workers ? m_workers->readingTime() : std::chrono::nanoseconds(0);
}

std::vector<int> Issue::workerProcessIds() const
{
    return m_workers ? m_workers->processIds() : std::vector<int>();
}

} // namespace fanye::worker
