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

// Identifies the text of a file. `version` names what the text depends on besides the issue's bytes.
struct TextCacheIdentity
{
    std::shared_ptr<const worker::IssueFile> issue;
    QByteArray version;
};

constexpr qint64 largestCachedText = 32LL << 20; // bytes: about 1.1 million glyphs

// The format: a digest over the version, the issue's bytes and all that follows; then each page in the worker's
// encoding. A file that is damaged, truncated, or of another issue or version has another digest. Another program may
// have written a file with the right digest, so its values are checked like those of a worker.

// Any thread. Hands over the pages in the order of the file, a few at a time. False, and no pages, where the file is
// not valid for this text.
bool readTextCache(const QString &path, const TextCacheIdentity &identity,
                  const std::function<void(std::vector<SharedGlyphs>)> &take);

// Writes such a file page by page, without holding the pages. One thread. On an error the former file stays.
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
