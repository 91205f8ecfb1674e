// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache/TextCache.h"

#include "textcache/TextCacheFile.h"
#include "textcache/TextCacheSession.h"
#include "worker/file/IssueFile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace fanye::textcache {

using namespace worker;

namespace {

constexpr qint64 mostBytes = 100LL << 20; // some 200 monthlies

void touch(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadWrite))
        file.setFileTime(QDateTime::currentDateTime(), QFileDevice::FileModificationTime);
}

// For its owner alone: what stands in it may be nobody else's business.
void makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

// The thread's side of one opening.
struct TextCache::Opening
{
    QString path;
    TextCacheIdentity identity;
    std::unique_ptr<TextCacheWriter> writer = nullptr; // once there is something to write
};

TextCache::TextCache(const QString &folder, const QByteArray &version, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_version(version)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a file is written by the thread that began it
}

TextCache::~TextCache()
{
    m_thread.clear();
    m_thread.waitForDone();
}

std::unique_ptr<TextSource::Session> TextCache::begin(TextReader &reader, std::shared_ptr<const IssueFile> file,
                                                      const IssueFacts &facts)
{
    if (!mayKeep(facts))
        return nullptr;
    return std::make_unique<TextCacheSession>(*this, reader, std::move(file), facts);
}

bool TextCache::mayKeep(const IssueFacts &facts)
{
    return !facts.isEncrypted && !facts.contentKey.isEmpty() && !facts.textReader.isEmpty();
}

TextCache::Ticket TextCache::look(std::shared_ptr<const IssueFile> issue, const IssueFacts &facts)
{
    const QString path = m_folder + QLatin1Char('/') + QString::fromLatin1(facts.contentKey.left(64));
    const QByteArray version = facts.textReader.toUtf8() + '\n' + m_version;
    m_thread.start([this, ticket = ++m_last, path, identity = TextCacheIdentity{std::move(issue), version}] {
        const Opening &opening = m_openings.emplace(ticket, Opening{path, identity}).first->second;
        lookFor(ticket, opening);
    });
    return m_last;
}

void TextCache::lookFor(Ticket ticket, const Opening &opening)
{
    const auto take = [this, ticket](const std::vector<SharedGlyphs> &pages) { Q_EMIT found(ticket, pages); };
    if (readTextCache(opening.path, opening.identity, take))
        touch(opening.path);
    Q_EMIT looked(ticket);
}

void TextCache::add(Ticket ticket, const SharedGlyphs &page)
{
    m_thread.start([this, ticket, page] { write(ticket, page); });
}

void TextCache::write(Ticket ticket, const SharedGlyphs &page)
{
    const auto opening = m_openings.find(ticket);
    if (opening == m_openings.end())
        return;
    std::unique_ptr<TextCacheWriter> &writer = opening->second.writer;
    if (!writer) {
        makeFolder(m_folder);
        writer = std::make_unique<TextCacheWriter>(opening->second.path, opening->second.identity);
    }
    writer->add(page);
}

void TextCache::complete(Ticket ticket)
{
    m_thread.start([this, ticket] {
        const auto opening = m_openings.find(ticket);
        if (opening != m_openings.end() && opening->second.writer && opening->second.writer->finish())
            pruneTextCache(m_folder, mostBytes);
        m_openings.erase(ticket);
    });
}

void TextCache::drop(Ticket ticket)
{
    m_thread.start([this, ticket] { m_openings.erase(ticket); });
}

void TextCache::waitUntilDone()
{
    m_thread.waitForDone();
}

void pruneTextCache(const QString &folder, qint64 most)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time)) { // newest first
        bytes += file.size();
        if (bytes > most)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace fanye::textcache
