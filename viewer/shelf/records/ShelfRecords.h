// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/ShelfChange.h"

#include <QObject>

#include <functional>
#include <set>

namespace fanye::shelf {

// The records of all issues, in memory: what the tables look up and change. The thread that made it only.
class ShelfRecords : public QObject
{
    Q_OBJECT
public:
    const IssueRecords &all() const { return m_content.issues; }
    const std::map<QString, QDateTime> &folders() const { return m_content.folders; }
    const IssueRecord *find(const QByteArray &contentKey) const; // null: the issue is not known
    // False, and nothing is changed, where the issue is not known and the change does not make it known.
    bool change(const ShelfChange &change);
    void replace(ShelfContent content); // as the file has it now
    void refuse(const ShelfChange &change); // by the file; replace() follows with the value from before

Q_SIGNALS:
    void changed(const fanye::shelf::ShelfChange &change); // to be written to the file
    void replaced(const fanye::shelf::IssueRecords &before);
    void foldersReplaced(); // they differ from before
    void refused(const fanye::shelf::ShelfChange &change);

private:
    ShelfContent m_content; // of the file, with the changes that are still on their way to it
};

// Content keys of the issues for which `part` of the record differs: a member, or what a function takes from it. Pure.
template <typename Part> std::set<QByteArray> differing(const IssueRecords &one, const IssueRecords &other, Part &&part)
{
    static const IssueRecord none;
    std::set<QByteArray> keys;
    const auto compare = [&](const IssueRecords &these, const IssueRecords &those) {
        for (const auto &[key, record] : these) {
            const auto same = those.find(key);
            if (std::invoke(part, record) != std::invoke(part, same == those.end() ? none : same->second))
                keys.insert(key);
        }
    };
    compare(one, other);
    compare(other, one);
    return keys;
}

} // namespace fanye::shelf
