// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "textcache/TextCache.h"

#include <QFileInfo>

#include <utility>

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

Session::Session(const DiskCaches &caches, QObject *parent)
    : QObject(parent)
    , m_caches(caches)
{
}

void Session::open(const FileToOpen &file)
{
    open(file, asked(file, file.password));
}

std::unique_ptr<Issue> Session::asked(const FileToOpen &file, const QString &password) const
{
    auto issue = std::make_unique<Issue>();
    issue->setTextSource(m_caches.texts);
    issue->open(file.path, password);
    return issue;
}

void Session::open(const FileToOpen &file, std::unique_ptr<Issue> opening)
{
    close();
    start(file, std::move(opening));
}

void Session::unlock(const QString &password)
{
    const FileToOpen file = std::get<Locked>(m_state).file;
    start(file, asked(file, password));
}

void Session::close()
{
    if (hasIssue()) {
        const State closing = std::exchange(m_state, NoIssue{});
        if (const auto *issue = std::get_if<OpenIssue>(&closing))
            Q_EMIT aboutToClose(*issue);
        Q_EMIT changed();
    }
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
    // Thumbnails on disk are not encrypted.
    ThumbnailStore *thumbnails = m_issue->facts().isEncrypted ? nullptr : m_caches.thumbnails;
    auto painter = std::make_unique<PagePainter>(*m_issue, thumbnails);
    become(OpenIssue{file, std::move(painter), std::make_unique<TextAnalysis>(*m_issue)});
    if (const OpenIssue *issue = openIssue())
        Q_EMIT ready(*issue);
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
