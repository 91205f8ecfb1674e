// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/FileWords.h"

#include "system/PathBytes.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fanye::app {

using namespace worker;
using namespace system;

namespace {

struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};

} // namespace

QString fileWords(FileCondition condition)
{
    switch (condition) {
    case FileCondition::Same:
        break;
    case FileCondition::Replaced:
        return FileWords::tr("The file has changed. The former pages are still shown.");
    case FileCondition::CutShort:
        return FileWords::tr("The file has been cut short or overwritten and is no whole PDF now. What was open can "
                             "be read on, as far as it was loaded. When the file is whole again, Ctrl+R shows it; "
                             "Ctrl+O opens another.");
    case FileCondition::Gone:
        return FileWords::tr("The file has been deleted or moved. What was open can be read on. When the file is back, "
                             "Ctrl+R shows it; Ctrl+O opens another.");
    case FileCondition::Unreachable:
        return FileWords::tr("The file cannot be reached: its drive or network share does not answer. What was open "
                             "can be read on, as far as it was loaded. When it answers again, Ctrl+R reads the file "
                             "anew; Ctrl+O opens another.");
    }
    return {};
}

QString fileNameOf(const QString &path)
{
    return QFileInfo(readablePath(path)).fileName();
}

QString baseNameOf(const QString &path)
{
    return QFileInfo(readablePath(path)).completeBaseName();
}

} // namespace fanye::app
