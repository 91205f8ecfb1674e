// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/folders/FolderListing.h"
#include "support/Catch.h"
#include "system/PathBytes.h"

#include <QTemporaryDir>

#include <initializer_list>

namespace fanye {

// A folder with files of a few bytes, gone with the test.
class FolderForTests
{
public:
    ~FolderForTests(); // QTemporaryDir itself leaves names that are no UTF-8

    QString path() const { return m_folder.path(); }
    QByteArray bytes() const { return system::pathBytes(m_folder.path()); }
    // Makes the files, and the folders that they lie in. Each has its own name as content.
    void write(std::initializer_list<QByteArray> names) const;
    void write(const QByteArray &name, const QByteArray &content) const;
    void link(const QByteArray &name, const QByteArray &target) const;
    void move(const QByteArray &from, const QByteArray &to) const;
    void remove(const QByteArray &name) const; // also a folder with all in it

    // The files by their names within this folder, as "a.pdf sub/b.pdf".
    std::string namesIn(const shelf::FolderListing &listing) const;

private:
    QTemporaryDir m_folder;
};

} // namespace fanye
