// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/file/FileLook.h"

#include <QString>

namespace fanye::app {

// What has become of the file of the open issue, and that reading goes on. Empty for FileCondition::Same.
QString fileWords(worker::FileCondition condition);

// For people, also where the bytes of the name are no UTF-8 (see system/PathBytes).
QString fileNameOf(const QString &path);
QString baseNameOf(const QString &path); // without the last suffix

} // namespace fanye::app
