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

// Opens an issue and has its first pages painted while the window for them is still being built. The view is assumed to
// have the size that it had last; where that is wrong or not known, the window asks again, and only time is lost.
class EarlyRender
{
public:
    EarlyRender(const FileToOpen &file, shelf::Store &shelf, textcache::TextCache &texts);
    ~EarlyRender();

    // Once the window is built: asks for the first pages, if they have not been asked for, with what is known now.
    void ask() { ask({}, IfUnknown::AskForStart); }
    std::unique_ptr<worker::Issue> takenIssue(); // open or opening

private:
    enum class IfUnknown { AskLater, AskForStart }; // the page where the reader left the issue
    void ask(std::chrono::milliseconds patience, IfUnknown ifUnknown);

    FileToOpen m_file;
    shelf::Store &m_shelf;
    Settings m_settings;
    std::unique_ptr<worker::Issue> m_issue;
    bool m_hasAsked = false;
};

} // namespace fanye::app
