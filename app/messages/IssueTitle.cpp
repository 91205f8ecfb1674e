// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/IssueTitle.h"

#include <QFileInfo>

namespace fanye::app {

QString titleOf(const IssueFacts &facts, const QString &path)
{
    return facts.title.isEmpty() ? QFileInfo(path).completeBaseName() : facts.title;
}

} // namespace fanye::app
