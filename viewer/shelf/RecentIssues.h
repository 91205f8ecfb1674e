// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/ShelvedIssue.h"

#include <QObject>

#include <vector>

namespace fanye::shelf {

class ShelfRecords;

// The issues that were opened, each with the path it was last at. The store's thread.
class RecentIssues : public QObject
{
    Q_OBJECT
public:
    explicit RecentIssues(ShelfRecords &records); // REQUIRES: they outlive this

    std::vector<ShelvedIssue> newest(int most) const; // opened last first, each path once
    QString titleOf(const QByteArray &contentKey) const; // empty: it is not known
    bool hasReadersWork(const QByteArray &contentKey) const; // see IssueRecord.h
    std::vector<QByteArray> likelyVersions(const ShelvedIssue &issue, int most) const;
    // The issue is open now. REQUIRED before any other table keeps something of it. False: it has no content key.
    bool remember(const ShelvedIssue &issue);

Q_SIGNALS:
    void changed(); // by this program or by another

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
