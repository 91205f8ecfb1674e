// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Session.h"

#include "app/session/Reopening.h"
#include "app/settings/Settings.h"
#include "system/PathBytes.h"
#include "textcache/TextCache.h"
#include "worker/file/IssueFile.h"

#include <utility>

namespace fanye::app {

using namespace worker;
using namespace pages;
using namespace system;

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

Session::~Session() = default;

void Session::open(const FileToOpen &file)
{
    open(file, asked(file, file.password));
}

std::unique_ptr<Issue> Session::asked(const FileToOpen &file, const QString &password) const
{
    auto issue = std::make_unique<Issue>();
    issue->setTextSource(m_caches.texts);
    issue->setTrim(Settings().trim());
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
    m_reopening.reset();
    if (hasIssue()) {
        const State closing = std::exchange(m_state, NoIssue{});
        if (const auto *issue = std::get_if<OpenIssue>(&closing))
            Q_EMIT aboutToClose(*issue);
        Q_EMIT changed();
    }
    m_issue.reset();
}

Trim Session::trim() const
{
    return m_reopening ? m_reopening->trim() : m_trim;
}

bool Session::isFor(const QString &path) const
{
    const QString own = std::visit([](const auto &state) { return pathOf(state); }, m_state);
    if (own.isEmpty())
        return false;
    const QString canonical = canonicalPath(path);
    const auto file = m_issue ? m_issue->file() : nullptr; // asked no more where it lies: its share may be gone
    return !canonical.isEmpty() && canonical == (file ? file->canonicalPath() : canonicalPath(own));
}

void Session::start(const FileToOpen &file, std::unique_ptr<Issue> issue)
{
    m_issue = std::move(issue);
    m_trim = Settings().trim();
    if (!m_issue->isOpen())
        become(Loading{file});
    connectIssue(file);
    if (m_issue->isOpen())
        succeed(file);
    else if (const auto why = m_issue->failure())
        fail(file, *why);
}

void Session::connectIssue(const FileToOpen &file)
{
    connect(m_issue.get(), &Issue::opened, this, [this, file] { succeed(file); });
    connect(m_issue.get(), &Issue::failed, this, [this, file](const Failure &why) { fail(file, why); });
    m_areEnginesLost = false;
    connect(m_issue.get(), &Issue::enginesGivenUp, this, [this](const Failure &why) {
        m_areEnginesLost = true;
        Q_EMIT lastEngineLost(why);
    });
}

void Session::succeed(const FileToOpen &file)
{
    become(openIssueOf(file, *m_issue, m_caches.thumbnails));
    if (const OpenIssue *issue = openIssue())
        Q_EMIT ready(*issue);
}

void Session::reload(const FileToOpen &file)
{
    const OpenIssue &former = *openIssue();
    auto issue = std::make_unique<Issue>();
    issue->setTextSource(m_caches.texts);
    const Trim trim = Settings().trim();
    issue->setTrim(trim);
    issue->openAgain(*m_issue);
    m_reopening
        = std::make_unique<Reopening>(file, std::move(issue), trim, m_caches.thumbnails, former.painter->view());
    connect(m_reopening.get(), &Reopening::ready, this, &Session::replace);
    connect(m_reopening.get(), &Reopening::failed, this, &Session::failReload);
}

// Painter and analysis refer to the issue: each goes before its issue.
void Session::replace()
{
    Reopening *const reopening = m_reopening.release();
    reopening->deleteLater(); // its signal is being handled
    {
        const State closing = std::exchange(m_state, NoIssue{});
        Q_EMIT aboutToClose(std::get<OpenIssue>(closing));
    }
    m_issue = reopening->takenIssue();
    m_trim = reopening->trim();
    connectIssue(reopening->file());
    become(reopening->takenOpenIssue());
    if (const OpenIssue *issue = openIssue())
        Q_EMIT ready(*issue);
}

// Where the new file wants another password, the reader is asked for it; then it opens where the former one was open.
void Session::failReload(const Failure &why)
{
    FileToOpen file = m_reopening->file();
    const std::vector<ViewState::Face> &inSight = openIssue()->painter->view().visible;
    if (!namesPlace(file) && !inSight.empty())
        file.page = inSight.front().page;
    m_reopening.release()->deleteLater(); // its signal is being handled
    if (why.reason == Reason::PasswordNeeded || why.reason == Reason::WrongPassword)
        open(file);
    else
        Q_EMIT reloadFailed(why);
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
