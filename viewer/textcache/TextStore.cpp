// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcache/TextStore.h"

#include "textcache/KeptText.h"
#include "textcache/KeptTextFile.h"
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
struct TextStore::Opening
{
    QString path;
    KeptTextIdentity identity;
    std::unique_ptr<KeptTextWriter> writer = nullptr; // once there is something to write
};

TextStore::TextStore(const QString &folder, const QByteArray &version, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_version(version)
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1); // a file is written by the thread that began it
}

TextStore::~TextStore()
{
    m_thread.clear();
    m_thread.waitForDone();
}

std::unique_ptr<TextSource::Session> TextStore::begin(TextReader &connection, std::shared_ptr<const IssueFile> file,
                                                      const IssueFacts &facts)
{
    if (!mayKeep(facts))
        return nullptr;
    return std::make_unique<KeptText>(*this, connection, std::move(file), facts);
}

bool TextStore::mayKeep(const IssueFacts &facts)
{
    return !facts.isEncrypted && !facts.contentKey.isEmpty() && !facts.textReader.isEmpty();
}

TextStore::Ticket TextStore::look(std::shared_ptr<const IssueFile> issue, const IssueFacts &facts)
{
    const QString path = m_folder + QLatin1Char('/') + QString::fromLatin1(facts.contentKey.left(64));
    const QByteArray version = facts.textReader.toUtf8() + '\n' + m_version;
    m_thread.start([this, ticket = ++m_last, path, identity = KeptTextIdentity{std::move(issue), version}] {
        const Opening &opening = m_openings.emplace(ticket, Opening{path, identity}).first->second;
        lookFor(ticket, opening);
    });
    return m_last;
}

void TextStore::lookFor(Ticket ticket, const Opening &opening)
{
    const auto take = [this, ticket](const std::vector<SharedGlyphs> &pages) { Q_EMIT found(ticket, pages); };
    if (readKeptText(opening.path, opening.identity, take))
        touch(opening.path);
    Q_EMIT looked(ticket);
}

void TextStore::add(Ticket ticket, const SharedGlyphs &page)
{
    m_thread.start([this, ticket, page] { write(ticket, page); });
}

void TextStore::write(Ticket ticket, const SharedGlyphs &page)
{
    const auto opening = m_openings.find(ticket);
    if (opening == m_openings.end())
        return;
    std::unique_ptr<KeptTextWriter> &writer = opening->second.writer;
    if (!writer) {
        makeFolder(m_folder);
        writer = std::make_unique<KeptTextWriter>(opening->second.path, opening->second.identity);
    }
    writer->add(page);
}

void TextStore::complete(Ticket ticket)
{
    m_thread.start([this, ticket] {
        const auto opening = m_openings.find(ticket);
        if (opening != m_openings.end() && opening->second.writer && opening->second.writer->finish())
            pruneTexts(m_folder, mostBytes);
        m_openings.erase(ticket);
    });
}

void TextStore::drop(Ticket ticket)
{
    m_thread.start([this, ticket] { m_openings.erase(ticket); });
}

void TextStore::waitUntilDone()
{
    m_thread.waitForDone();
}

void pruneTexts(const QString &folder, qint64 most)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden, QDir::Time)) { // newest first
        bytes += file.size();
        if (bytes > most)
            QFile::remove(file.absoluteFilePath());
    }
}

} // namespace fanye::textcache
