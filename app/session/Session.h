// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/OpenIssue.h"
#include "issue/Result.h"
#include "worker/Issue.h"

#include <QObject>

#include <memory>
#include <variant>

namespace fanye::textcache {
class TextCache;
}
namespace fanye::pages {
class ThumbnailStore;
}

namespace fanye::app {

class Reopening;

// The caches on disk that all issues share; null: none.
struct DiskCaches
{
    pages::ThumbnailStore *thumbnails = nullptr;
    textcache::TextCache *texts = nullptr;
};

// The one issue of a window, from the first request until it is closed. Parts that show something of it connect
// themselves to ready() and aboutToClose(), and ask openIssue() in between. GUI thread only.
//
//   NoIssue ──open()──► Loading ──► OpenIssue ──close()──► NoIssue
//                          ├──► Locked ──unlock()──► Loading
//                          └──► Failed
//
// reload() goes from OpenIssue to another OpenIssue, with aboutToClose(), changed() and ready().
class Session : public QObject
{
    Q_OBJECT
public:
    struct NoIssue
    {
    };
    struct Loading
    {
        FileToOpen file;
    };
    struct Locked
    {
        FileToOpen file;
        bool wasWrong = false; // a password was tried and is not the one
    };
    struct Failed
    {
        FileToOpen file;
        Failure why;
    };
    using State = std::variant<NoIssue, Loading, Locked, Failed, OpenIssue>;

    explicit Session(const DiskCaches &caches, QObject *parent = nullptr);
    ~Session() override;

    void open(const FileToOpen &file);
    void open(const FileToOpen &file, std::unique_ptr<worker::Issue> opening); // which opens this file already
    void unlock(const QString &password); // REQUIRES: the state is Locked
    void close();
    // Opens the file that lies at the path now, as the settings want it now. The open issue stays until the new one has
    // painted the pages in sight; where that one cannot be opened, for good. REQUIRES: an issue is open.
    void reload(const FileToOpen &file); // which is the open one, with the place in it to go to, if any

    const State &state() const { return m_state; }
    bool isFor(const QString &path) const; // the same file, by any of its names; also while it is loading
    bool hasIssue() const { return !std::holds_alternative<NoIssue>(m_state); } // open, loading, locked or failed
    const OpenIssue *openIssue() const { return std::get_if<OpenIssue>(&m_state); } // null: none; until the next signal
    worker::Issue *issue() const { return m_issue.get(); }
    Trim trim() const; // with which the issue was opened, or is being opened again
    bool areEnginesLost() const { return m_areEnginesLost; } // since lastEngineLost(): reload() starts new ones

Q_SIGNALS:
    void changed(); // state() is another one
    void ready(const fanye::app::OpenIssue &issue); // after changed(); a slot may not open or close an issue
    // openIssue() is null already, but `issue` lives until all have heard this: the last chance to save something of it
    // and to stop using it. Before changed().
    void aboutToClose(const fanye::app::OpenIssue &issue);
    void lastEngineLost(const fanye::Failure &why);
    void reloadFailed(const fanye::Failure &why); // the open issue stays

private:
    std::unique_ptr<worker::Issue> asked(const FileToOpen &file, const QString &password) const;
    void start(const FileToOpen &file, std::unique_ptr<worker::Issue> issue);
    void connectIssue(const FileToOpen &file);
    void succeed(const FileToOpen &file);
    void replace();
    void failReload(const Failure &why);
    void fail(const FileToOpen &file, const Failure &why);
    void become(State state);

    DiskCaches m_caches;
    std::unique_ptr<worker::Issue> m_issue;
    Trim m_trim = Trim::Automatic; // of m_issue
    bool m_areEnginesLost = false;
    State m_state; // after m_issue: painter and analysis refer to it
    std::unique_ptr<Reopening> m_reopening; // while it lasts
};

} // namespace fanye::app
