// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/SamePages.h"
#include "app/session/Session.h"

#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace fanye::shelf {
class Store;
}

namespace fanye::app {

class ReadingState;

// A version of an issue that the shelf has nothing of gets the bookmarks and marks of a former version, each on the
// page that it was set on: of the one that was open before it was reloaded, or of one that the shelf knows by path or
// title. The former version keeps them, too. Decided on another thread, once the text of the new one has been read. GUI
// thread.
class CarriedMarks : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this.
    CarriedMarks(const Session &session, shelf::Store &shelf, ReadingState &readingState, QObject *parent = nullptr);

Q_SIGNALS:
    void sameIssue(const QByteArray &formerKey); // the open one is another version of that, as a whole
    void factsWanted(const QByteArray &formerKey); // the same, and nothing was kept of the open one
    void told(const QString &plainText); // how many marks were carried, and how many have no page any more

private:
    // Its text, or a sketch of that.
    struct Version
    {
        QByteArray contentKey;
        IssueFacts facts = {};
        std::shared_ptr<const text::IssueText> text = nullptr;
        IssueSketch sketch = {};
    };
    struct Former
    {
        QByteArray contentKey;
        SamePages same;
    };
    struct Count
    {
        int carried = 0, lost = 0;
    };
    void leave(const OpenIssue &issue);
    void begin(const OpenIssue &issue);
    void compareIfRead();
    bool mayTake(const QByteArray &contentKey) const;
    std::vector<Version> formerVersions(const OpenIssue &issue, const QString &title) const;
    void start(std::vector<Version> versions, const OpenIssue &issue);
    static std::optional<Former> formerAmong(const std::vector<Version> &versions, const IssueFacts &facts,
                                             const text::IssueText &text);
    void take(const QByteArray &contentKey, const std::optional<Former> &former);
    void carry(const QByteArray &contentKey, const Former &former);
    Count carryBookmarks(const QByteArray &contentKey, const Former &former);
    Count carryMarks(const QByteArray &contentKey, const Former &former);

    const Session &m_session;
    shelf::Store &m_shelf;
    ReadingState &m_readingState;
    std::optional<Version> m_former; // that was open; nothing: none, or it has been compared
    std::pair<QByteArray, QString> m_compared; // content key and title of the issue
    bool m_isComparing = false;
};

} // namespace fanye::app
