// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Bookmark.h"

#include <QObject>

#include <vector>

namespace fanye::shelf {

using marks::Bookmark;
class ShelfRecords;

// The bookmarks of all issues; a page has one or none. The store's thread.
class Bookmarks : public QObject
{
    Q_OBJECT
public:
    explicit Bookmarks(ShelfRecords &records); // REQUIRES: they outlive this

    std::vector<Bookmark> of(const QByteArray &contentKey) const; // in order of page
    bool has(const QByteArray &contentKey, PageNumber page) const;
    // False, and nothing is changed, where the issue is not known.
    bool set(const QByteArray &contentKey, const Bookmark &bookmark); // replaces the one that the page has
    bool remove(const QByteArray &contentKey, PageNumber page);

Q_SIGNALS:
    void changed(const QByteArray &contentKey); // by this program or by another
    void refused(const QByteArray &contentKey); // the file did not accept a change; see ShelfRecords

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
