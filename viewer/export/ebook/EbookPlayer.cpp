// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookPlayer.h"

#include <QFile>

namespace fanye::ebook {
namespace {

QByteArray resource(const char *path)
{
    QFile file{QLatin1String(path)};
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Player builtInPlayer()
{
    return {resource(":/ebook/reader.js"), resource(":/ebook/style.css"), resource(":/icons/fanye.svg")};
}

} // namespace fanye::ebook
