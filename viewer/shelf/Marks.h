// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "marks/Mark.h"

#include <QObject>

namespace fanye::shelf {

class ShelfRecords;

constexpr std::size_t mostMarks = 20'000; // of an issue

// The marks of all issues. The store's thread.
class Marks : public QObject
{
    Q_OBJECT
public:
    explicit Marks(ShelfRecords &records); // REQUIRES: they outlive this

    std::vector<marks::Mark> of(const QByteArray &contentKey) const; // in the order of reading
    std::optional<marks::Mark> find(const QByteArray &contentKey, const QString &id) const;
    // False, and nothing is changed, where the issue is not known, or the mark is too large or one too many.
    bool set(const QByteArray &contentKey, const marks::Mark &mark); // replaces the one of its id
    bool remove(const QByteArray &contentKey, const QString &id);

Q_SIGNALS:
    void changed(const QByteArray &contentKey); // by this program or by another
    void refused(const QByteArray &contentKey); // the file did not accept a change; see ShelfRecords

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
