// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache/TextCacheFile.h"

#include "worker/file/IssueFile.h"
#include "worker/protocol/Protocol.h"

#include <QFile>

#include <utility>

#include <unistd.h>

namespace fanye::textcache {

using namespace worker;

namespace {

constexpr auto algorithm = QCryptographicHash::Blake2b_256;
constexpr qsizetype digestSize = 32;
constexpr qsizetype blockSize = 256 * 1024;
constexpr qint64 largestIssue = 256LL << 20; // a larger one is read again sooner than it is recognised
constexpr std::size_t pagesAtOnce = 16;

// Of all its bytes, for two issues may differ in their middle alone. Empty where they cannot be read.
QByteArray digestOf(const IssueFile &issue)
{
    if (issue.size() > largestIssue)
        return {};
    QCryptographicHash hash(algorithm);
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 from = 0; from < issue.size();) {
        const ssize_t count = pread(issue.descriptor(), block.data(), std::size_t(block.size()), from);
        if (count <= 0)
            return {};
        hash.addData(QByteArray::fromRawData(block.constData(), count));
        from += count;
    }
    return hash.result();
}

QByteArray digestOf(const TextCacheIdentity &identity, const QByteArray &pages)
{
    const QByteArray issue = digestOf(*identity.issue);
    if (issue.isEmpty())
        return {};
    QCryptographicHash hash(algorithm);
    for (const QByteArray &part : {identity.version, QByteArray(1, '\n'), issue, pages})
        hash.addData(part);
    return hash.result();
}

bool isMeant(QFile &file, const TextCacheIdentity &identity)
{
    const QByteArray said = file.read(digestSize);
    QCryptographicHash pages(algorithm);
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize))
        pages.addData(block);
    return said.size() == digestSize && said == digestOf(identity, pages.result());
}

// The next whole pages of what has been read of the file.
std::vector<SharedGlyphs> pagesIn(FrameSplitter &frames)
{
    std::vector<SharedGlyphs> pages;
    while (pages.size() < pagesAtOnce) {
        const auto frame = frames.next();
        if (!frame)
            break;
        auto response = responseIn(*frame);
        if (auto *read = response ? std::get_if<GlyphsRead>(&*response) : nullptr)
            pages.push_back(std::move(read->glyphs));
    }
    return pages;
}

} // namespace

bool readTextCache(const QString &path, const TextCacheIdentity &identity,
                  const std::function<void(std::vector<SharedGlyphs>)> &take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestCachedText || !isMeant(file, identity)
        || !file.seek(digestSize))
        return false;
    FrameSplitter frames;
    for (QByteArray block = file.read(blockSize); !block.isEmpty(); block = file.read(blockSize)) {
        frames.add(block);
        for (auto pages = pagesIn(frames); !pages.empty(); pages = pagesIn(frames))
            take(std::move(pages));
    }
    return true;
}

TextCacheWriter::TextCacheWriter(const QString &path, const TextCacheIdentity &identity)
    : m_identity(identity)
    , m_file(path)
    , m_pages(algorithm)
{
    m_isSound = m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && m_file.write(QByteArray(digestSize, '\0')) == digestSize; // its place
}

void TextCacheWriter::add(const SharedGlyphs &page)
{
    if (!m_isSound)
        return;
    const QByteArray frame = framed(Response(GlyphsRead(page)), 0);
    m_pages.addData(frame);
    m_isSound = m_file.pos() + frame.size() <= largestCachedText && m_file.write(frame) == frame.size();
}

bool TextCacheWriter::finish()
{
    const QByteArray digest = m_isSound ? digestOf(m_identity, m_pages.result()) : QByteArray();
    return !digest.isEmpty() && m_file.seek(0) && m_file.write(digest) == digestSize && m_file.commit();
}

} // namespace fanye::textcache
