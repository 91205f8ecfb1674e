// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace fanye::shelf {

// Whether the path is the folder or lies below it. By their names only. Pure.
bool isInside(const QString &path, const QString &folder);

// The folders with one more, without those that lie in another: each file is listed once. Pure.
std::vector<QString> withFolder(const std::vector<QString> &folders, const QString &more);

} // namespace fanye::shelf
