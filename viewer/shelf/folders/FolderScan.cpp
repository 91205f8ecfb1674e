// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/folders/FolderScan.h"

#include "shelf/mounts/MountTable.h"
#include "system/PathBytes.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <cerrno>
#include <deque>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <set>
#include <sys/stat.h>
#include <unistd.h>

namespace fanye::shelf {
namespace {

using Folder = std::unique_ptr<DIR, int (*)(DIR *)>;

constexpr std::array passedOver{"@eaDir", "#recycle", "$RECYCLE.BIN", "System Volume Information", "lost+found"};

bool isPassedOver(QByteArrayView name)
{
    return name.startsWith('.')
        || std::any_of(passedOver.begin(), passedOver.end(), [&](const char *one) { return name == one; });
}

struct Place
{
    QByteArray path;
    int depth = 0;
};

// One listing under way.
class Scan
{
public:
    explicit Scan(const ListingOptions &options)
        : m_options(options)
    {
    }

    FolderListing listing(const QByteArray &root);

private:
    bool isOver();
    void read(const Place &place);
    void readEntries(DIR *folder, const Place &place);
    void take(int folder, const char *name, const Place &place);
    void takeFile(const QByteArray &path, const char *name, const struct stat &about);
    bool enterOnce(const struct stat &about);
    void tell(const Place &place, FolderTrouble why);

    const ListingOptions &m_options;
    FolderListing m_listing;
    std::deque<Place> m_folders;
    std::deque<Place> m_links; // to folders, read when all others are: a file is known by its real place
    std::set<std::pair<dev_t, ino_t>> m_entered;
};

FolderTrouble troubleOf(int error)
{
    return error == EACCES || error == EPERM ? FolderTrouble::NoPermission : FolderTrouble::Unreadable;
}

FolderListing Scan::listing(const QByteArray &root)
{
    struct stat about = {};
    m_listing.isThere = stat(root.constData(), &about) == 0 && S_ISDIR(about.st_mode);
    if (m_listing.isThere)
        m_folders.push_back({root, 0});
    while (!isOver()) {
        auto &next = m_folders.empty() ? m_links : m_folders;
        const Place place = std::move(next.front());
        next.pop_front();
        read(place);
    }
    std::sort(m_listing.files.begin(), m_listing.files.end(),
              [](const SeenFile &a, const SeenFile &b) { return a.path < b.path; });
    return std::move(m_listing);
}

bool Scan::isOver()
{
    const bool hasMore = !m_folders.empty() || !m_links.empty();
    const bool isFull
        = m_listing.files.size() >= m_options.mostFiles || m_listing.folders.size() >= m_options.mostFolders;
    m_listing.isCut = hasMore && (isFull || m_options.stop.stop_requested());
    return !hasMore || m_listing.isCut;
}

void Scan::read(const Place &place)
{
    if (place.depth > deepestFolder)
        return tell(place, FolderTrouble::TooDeep);
    const Folder folder(opendir(place.path.constData()), closedir);
    struct stat about = {};
    if (!folder || fstat(dirfd(folder.get()), &about) != 0) {
        if (errno != ENOENT) // it was removed just now
            tell(place, troubleOf(errno));
        return;
    }
    if (!enterOnce(about))
        return;
    m_listing.folders.push_back(system::pathFromBytes(place.path));
    if (m_options.entering)
        m_options.entering(place.path);
    readEntries(folder.get(), place);
}

void Scan::readEntries(DIR *folder, const Place &place)
{
    while (m_listing.files.size() < m_options.mostFiles && !m_options.stop.stop_requested()) {
        errno = 0;
        const dirent *entry = readdir(folder);
        if (!entry && errno != 0)
            tell(place, troubleOf(errno));
        if (!entry)
            return;
        if (m_options.progress)
            ++*m_options.progress;
        if (!isPassedOver(entry->d_name))
            take(dirfd(folder), entry->d_name, place);
    }
    m_listing.isCut = true;
}

void Scan::take(int folder, const char *name, const Place &place)
{
    struct stat own = {}, about = {};
    const QByteArray path = place.path + (place.path.endsWith('/') ? "" : "/") + name;
    if (fstatat(folder, name, &own, AT_SYMLINK_NOFOLLOW) != 0)
        return;
    const bool isLink = S_ISLNK(own.st_mode);
    if (isLink && fstatat(folder, name, &about, 0) != 0)
        return; // it leads nowhere, or in a circle
    if (!isLink)
        about = own;
    if (S_ISDIR(about.st_mode))
        (isLink ? m_links : m_folders).push_back({path, place.depth + 1});
    else if (S_ISREG(about.st_mode))
        takeFile(path, name, about);
}

void Scan::takeFile(const QByteArray &path, const char *name, const struct stat &about)
{
    if (mayBeIssue(name))
        m_listing.files.push_back({system::pathFromBytes(path), worker::stampOf(about)});
    else
        ++m_listing.others;
}

bool Scan::enterOnce(const struct stat &about)
{
    return m_entered.emplace(about.st_dev, about.st_ino).second;
}

void Scan::tell(const Place &place, FolderTrouble why)
{
    m_listing.troubles.push_back({system::pathFromBytes(place.path), why});
}

} // namespace

FolderListing listFolder(const QString &folder, const ListingOptions &options)
{
    return Scan(options).listing(system::pathBytes(folder));
}

FolderListing listFile(const QString &path, const ListingOptions &)
{
    FolderListing listing;
    struct stat about = {};
    listing.isThere = stat(system::pathBytes(path).constData(), &about) == 0 && S_ISREG(about.st_mode);
    if (listing.isThere)
        listing.files.push_back({path, worker::stampOf(about)});
    return listing;
}

bool mayBeIssue(QByteArrayView fileName)
{
    const QByteArray name = fileName.toByteArray().toLower();
    return name.endsWith(".pdf") || name.endsWith(".html") || name.endsWith(".htm");
}

} // namespace fanye::shelf
