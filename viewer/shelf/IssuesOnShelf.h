// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/order/ShelfIssue.h"
#include "shelf/records/ShelvedIssue.h"

#include <QObject>

#include <map>

namespace fanye::shelf {

class ShelfRecords;
struct IssueRecord;

// The issues that stand on the shelf, opened or not. The store's thread.
class IssuesOnShelf : public QObject
{
    Q_OBJECT
public:
    explicit IssuesOnShelf(ShelfRecords &records); // REQUIRES: they outlive this

    ShelfIssues all() const; // in order of content key; isThere is for those to set who know the files
    std::optional<ShelfIssue> find(const QByteArray &contentKey) const; // none: not on the shelf
    bool wasRemoved(const QByteArray &contentKey) const; // by the reader

    // Puts it on the shelf, with the facts found in it; where it stands there, its path and facts are replaced. An
    // issue that was removed stays so. False: it has no content key.
    bool put(const ShelvedIssue &issue, const std::map<QString, QString> &found);
    bool move(const QByteArray &contentKey, const QString &path); // its file lies there now
    bool remove(const QByteArray &contentKey); // its file, its place and its marks stay
    bool putBack(const QByteArray &contentKey);
    bool setStarred(const QByteArray &contentKey, bool isStarred); // false: the issue is not known

Q_SIGNALS:
    void changed(); // by this program or by another

private:
    bool setRemoved(const QByteArray &contentKey, bool isRemoved);

    ShelfRecords &m_records;
};

// What the shelf shows of a record: facts that the reader typed count before those that were found. Pure.
ShelfIssue shelfIssueOf(const IssueRecord &record);

} // namespace fanye::shelf
