// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

namespace fanye::shelf {

class ShelfRecords;

// The folders whose issues belong on the shelf. None lies in another. The store's thread.
class FolderList : public QObject
{
    Q_OBJECT
public:
    explicit FolderList(ShelfRecords &records); // REQUIRES: they outlive this

    std::vector<QString> all() const; // in order of path
    // An absolute path. Folders within it are no longer watched by themselves. False: it is watched already, perhaps as
    // part of another.
    bool add(const QString &folder);
    bool remove(const QString &folder); // its issues stay on the shelf; false: it is not watched

Q_SIGNALS:
    void changed(); // by this program or by another

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
