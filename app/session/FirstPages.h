// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"
#include "app/settings/Settings.h"

#include <chrono>
#include <memory>

namespace fanye::worker {
class Issue;
}
namespace fanye::textcache {
class TextCache;
}
namespace fanye::shelf {
class Store;
}

namespace fanye::app {

// Opens an issue and has its first pages painted while the window around them is still being built. The view will
// have the size it had last; where that is wrong, or not known, the window asks again and no more than time is lost.
class FirstPages
{
public:
    FirstPages(const FileToOpen &file, shelf::Store &shelf, textcache::TextCache &texts);
    ~FirstPages();

    // Once the window is built: asks if that has not been done, with what is known now.
    void ask() { ask({}, IfUnknown::AskForStart); }
    std::unique_ptr<worker::Issue> takenIssue(); // on its way, or open

private:
    enum class IfUnknown { AskLater, AskForStart }; // where the issue was left
    void ask(std::chrono::milliseconds patience, IfUnknown ifUnknown);

    FileToOpen m_file;
    shelf::Store &m_shelf;
    Settings m_settings;
    std::unique_ptr<worker::Issue> m_issue;
    bool m_hasAsked = false;
};

} // namespace fanye::app
