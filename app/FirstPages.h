// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/Settings.h"

#include <chrono>
#include <memory>

namespace fanye {

class Issue;
class Store;
class TextStore;

// Opens an issue and has its first pages painted while the window around them is still being built. The view will
// have the size it had last; where that is wrong, or not known, the window asks again and no more than time is lost.
class FirstPages
{
public:
    FirstPages(const FileToOpen &file, const Store &shelf, TextStore &texts);
    ~FirstPages();

    // Whenever there is a moment: asks as soon as the issue is known, and once.
    void ask(std::chrono::milliseconds patience = {});
    std::unique_ptr<Issue> takenIssue(); // on its way, or open

private:
    FileToOpen m_file;
    const Store &m_shelf;
    Settings m_settings;
    std::unique_ptr<Issue> m_issue;
    bool m_hasAsked = false;
};

} // namespace fanye
