// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/TextAnalysis.h"
#include "app/settings/CommandLine.h"
#include "issue/Result.h"
#include "pages/PagePainter.h"
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

// What is kept of issues on disk; null: nothing is.
struct KeptOnDisk
{
    pages::ThumbnailStore *thumbnails = nullptr;
    textcache::TextCache *texts = nullptr;
};

// The one issue of a window, from nothing to ready. GUI thread only.
//
//   NoIssue ──open()──► Loading ──► Ready
//                          ├──► Locked ──unlock()──► Loading
//                          └──► Failed
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
    struct Ready
    {
        FileToOpen file;
        std::unique_ptr<pages::PagePainter> painter;
        std::unique_ptr<TextAnalysis> reading;
    };
    using State = std::variant<NoIssue, Loading, Locked, Failed, Ready>;

    explicit Session(const KeptOnDisk &kept, QObject *parent = nullptr);
    ~Session() override;

    void open(const FileToOpen &file);
    void open(const FileToOpen &file, std::unique_ptr<worker::Issue> underWay); // it was asked to open this file
    void unlock(const QString &password); // REQUIRES: the state is Locked
    void close();

    const State &state() const { return m_state; }
    bool isFor(const QString &path) const; // this very file, by whatever name; also one that is still on its way
    bool hasIssue() const { return !std::holds_alternative<NoIssue>(m_state); } // or one on its way, or one that failed
    const Ready *ready() const { return std::get_if<Ready>(&m_state); }
    worker::Issue *issue() const { return m_issue.get(); }

Q_SIGNALS:
    void changed();                // the state is another one
    void aboutToClose();           // still ready; last chance to keep the place
    void lastEngineLost(const fanye::Failure &why);

private:
    std::unique_ptr<worker::Issue> asked(const FileToOpen &file, const QString &password) const;
    void start(const FileToOpen &file, std::unique_ptr<worker::Issue> issue);
    void succeed(const FileToOpen &file);
    void fail(const FileToOpen &file, const Failure &why);
    void become(State state);

    KeptOnDisk m_kept;
    std::unique_ptr<worker::Issue> m_issue;
    State m_state;
};

} // namespace fanye::app
