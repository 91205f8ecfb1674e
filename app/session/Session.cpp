// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "textcache/TextCache.h"

#include <QFileInfo>

namespace fanye::app {

using namespace worker;
using namespace pages;

namespace {

QString pathOf(const Session::NoIssue &)
{
    return {};
}

template <typename State> QString pathOf(const State &state)
{
    return state.file.path;
}

} // namespace

Session::Session(const KeptOnDisk &kept, QObject *parent)
    : QObject(parent)
    , m_kept(kept)
{
}

Session::~Session()
{
    m_state = NoIssue{}; // painter and reading go before the issue they stand on
}

void Session::open(const FileToOpen &file)
{
    open(file, asked(file, file.password));
}

std::unique_ptr<Issue> Session::asked(const FileToOpen &file, const QString &password) const
{
    auto issue = std::make_unique<Issue>();
    issue->setTextSource(m_kept.texts);
    issue->open(file.path, password);
    return issue;
}

void Session::open(const FileToOpen &file, std::unique_ptr<Issue> underWay)
{
    close();
    start(file, std::move(underWay));
}

void Session::unlock(const QString &password)
{
    const FileToOpen file = std::get<Locked>(m_state).file;
    start(file, asked(file, password));
}

void Session::close()
{
    if (ready())
        Q_EMIT aboutToClose();
    if (hasIssue())
        become(NoIssue{});
    m_issue.reset();
}

bool Session::isFor(const QString &path) const
{
    const QString own = std::visit([](const auto &state) { return pathOf(state); }, m_state);
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && QFileInfo(own).canonicalFilePath() == canonical;
}

void Session::start(const FileToOpen &file, std::unique_ptr<Issue> issue)
{
    m_issue = std::move(issue);
    if (!m_issue->isOpen())
        become(Loading{file});
    connect(m_issue.get(), &Issue::opened, this, [this, file] { succeed(file); });
    connect(m_issue.get(), &Issue::failed, this, [this, file](const Failure &why) { fail(file, why); });
    connect(m_issue.get(), &Issue::enginesGivenUp, this, &Session::lastEngineLost);
    if (m_issue->isOpen())
        succeed(file);
    else if (const auto why = m_issue->failure())
        fail(file, *why);
}

void Session::succeed(const FileToOpen &file)
{
    ThumbnailStore *thumbnails = m_issue->facts().isEncrypted ? nullptr : m_kept.thumbnails; // they are no secret on disk
    become(Ready{file, std::make_unique<PagePainter>(*m_issue, thumbnails), std::make_unique<TextAnalysis>(*m_issue)});
}

void Session::fail(const FileToOpen &file, const Failure &why)
{
    const bool wantsPassword = why.reason == Reason::PasswordNeeded || why.reason == Reason::WrongPassword;
    if (wantsPassword)
        become(Locked{file, why.reason == Reason::WrongPassword});
    else
        become(Failed{file, why});
}

void Session::become(State state)
{
    m_state = std::move(state);
    Q_EMIT changed();
}

} // namespace fanye::app
