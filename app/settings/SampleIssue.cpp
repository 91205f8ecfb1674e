// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/SampleIssue.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace fanye::app {

FileToOpen sampleIssue()
{
    const QString installed = QCoreApplication::applicationDirPath() + QStringLiteral("/" FANYE_SAMPLE_FROM_BIN);
    const QString inSource = QStringLiteral(FANYE_SAMPLE_IN_SOURCE);
    return {QFileInfo::exists(installed) ? QFileInfo(installed).canonicalFilePath() : inSource, {}, {}, {}, {}};
}

} // namespace fanye::app
