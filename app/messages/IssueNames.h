// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace fanye::app {

// How the open issue is called in what is made of it. REQUIRES of a call: an issue is open.
struct IssueNames
{
    std::function<QString()> title; // "清源月刊 2024年第3期"
    std::function<QString(const QString &ending)> fileName; // of a file with this ending; empty: none can be suggested
};

} // namespace fanye::app
