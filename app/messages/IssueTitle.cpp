// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/IssueTitle.h"

#include "app/messages/FileWords.h"

namespace fanye::app {

QString titleOf(const IssueFacts &facts, const QString &path)
{
    return facts.title.isEmpty() ? baseNameOf(path) : facts.title;
}

} // namespace fanye::app
