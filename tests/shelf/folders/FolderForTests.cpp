// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "folders/FolderForTests.h"

#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <unistd.h>

namespace fanye {
namespace {

void makeParents(const QByteArray &path)
{
    std::filesystem::create_directories(std::filesystem::path(path.toStdString()).parent_path());
}

} // namespace

FolderForTests::~FolderForTests()
{
    std::error_code ignored;
    std::filesystem::remove_all(bytes().toStdString(), ignored);
}

void FolderForTests::write(std::initializer_list<QByteArray> names) const
{
    for (const QByteArray &name : names)
        write(name, name);
}

void FolderForTests::write(const QByteArray &name, const QByteArray &content) const
{
    const QByteArray path = bytes() + '/' + name;
    makeParents(path);
    std::FILE *file = std::fopen(path.constData(), "wb");
    REQUIRE(file);
    CHECK(std::fwrite(content.constData(), 1, std::size_t(content.size()), file) == std::size_t(content.size()));
    std::fclose(file);
}

void FolderForTests::link(const QByteArray &name, const QByteArray &target) const
{
    REQUIRE(symlink(target.constData(), (bytes() + '/' + name).constData()) == 0);
}

void FolderForTests::move(const QByteArray &from, const QByteArray &to) const
{
    makeParents(bytes() + '/' + to);
    REQUIRE(std::rename((bytes() + '/' + from).constData(), (bytes() + '/' + to).constData()) == 0);
}

void FolderForTests::remove(const QByteArray &name) const
{
    std::filesystem::remove_all((bytes() + '/' + name).toStdString());
}

std::string FolderForTests::namesIn(const shelf::FolderListing &listing) const
{
    QStringList names;
    for (const shelf::SeenFile &file : listing.files)
        names << file.path.mid(path().size() + 1);
    return names.join(u' ').toStdString();
}

} // namespace fanye
