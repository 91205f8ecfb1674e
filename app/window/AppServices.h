// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::shelf {
class Store;
}
namespace fanye::pages {
class ThumbnailStore;
}
namespace fanye::textcache {
class TextCache;
}

namespace fanye::app {

class DesktopPreferences;

// What all windows share. It outlives them.
struct AppServices
{
    shelf::Store &shelf;
    pages::ThumbnailStore &thumbnails;
    textcache::TextCache &texts;
    DesktopPreferences &preferences;
};

} // namespace fanye::app
