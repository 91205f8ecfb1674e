// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QSaveFile>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

namespace fanye::worker {
class IssueFile;
}

namespace fanye::textcache {

// Of which text a kept file is. `version` names all that the text depends on beside the issue's bytes.
struct TextCacheIdentity
{
    std::shared_ptr<const worker::IssueFile> issue;
    QByteArray version;
};

constexpr qint64 largestCachedText = 32LL << 20; // about 1.1 million signs

// A kept file: a digest over the version, the issue's bytes and all that follows; then each page as a worker tells it.
// What is damaged, cut short, or of another issue or version has another digest. And as anybody may have written a file
// with the right one, its numbers are checked like a worker's.

// Any thread. The pages, as they stand in the file, a few at a time; nothing where it is not the text that is meant.
// False then.
bool readTextCache(const QString &path, const TextCacheIdentity &identity,
                  const std::function<void(std::vector<SharedGlyphs>)> &take);

// Writes such a file page by page, without holding them. One thread. Whatever goes wrong, what was there before stays.
class TextCacheWriter
{
public:
    TextCacheWriter(const QString &path, const TextCacheIdentity &identity);

    void add(const SharedGlyphs &page);
    bool finish(); // false where it could not be written, or is too large

private:
    TextCacheIdentity m_identity;
    QSaveFile m_file;
    QCryptographicHash m_pages;
    bool m_isSound = false;
};

} // namespace fanye::textcache
