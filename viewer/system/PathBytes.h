// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace fanye::system {

// File names are bytes, and not all of them are UTF-8: archives made on Chinese Windows leave names in GBK. A path is a
// QString in which each byte 0x80-0xFF that is no UTF-8 stands as the lone surrogate U+DC80-U+DCFF, so that it can be
// turned back into the same bytes. QFile, QFileInfo and QDir cannot open such a path; what only takes it apart, such as
// QFileInfo::fileName(), works.
QString pathFromBytes(QByteArrayView bytes);
QByteArray pathBytes(const QString &path); // as the system takes it
// The words of a command line, which QCoreApplication::arguments() would not keep. Without those that Qt has taken.
QStringList argumentsFromBytes(int count, char **words);
bool isUtf8Path(const QString &path);

// For people: escaped bytes are read as GB18030 where that is possible, and never shown as they are.
QString readablePath(const QString &path);

// Of what the path leads to, without symbolic links; empty where there is nothing. Waits for the disk.
QString canonicalPath(const QString &path);
QString absolutePath(const QString &path); // without looking at the disk

enum class PathKind { Nothing, File, Folder, Special };
PathKind pathKind(const QString &path); // follows symbolic links; waits for the disk
// Nothing is there, or a file: what is saved by renaming would take the place of a device or a pipe.
bool isReplaceable(const QString &path);

qint64 fileSize(const QString &path); // bytes; 0 where there is no file
// Files of the folder whose names are no UTF-8, which Qt does not list: no more than so many, sorted.
QStringList filesWithOtherNames(const QString &folder, qsizetype most);

// The path of a "file:" URL in its encoded form; empty where it is none of this machine.
QString pathFromUrl(QByteArrayView encodedUrl);

} // namespace fanye::system
