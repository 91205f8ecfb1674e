// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace fanye::worker {

// How much processor time a worker may use for a request before it is killed (TimeSpent says what counts for one that
// uses none). A value, so that tests can shorten it.
struct Deadlines
{
    std::chrono::milliseconds open{10'000};
    std::chrono::milliseconds openAgain{2'000}; // to describe the file, once the time for opening it has run out
    std::chrono::milliseconds examination{2'000}; // of doubtful strings and trim boxes, after opening
    std::chrono::milliseconds page{5'000};
    std::chrono::milliseconds letters{5'000}; // of a page that has been painted
    std::chrono::milliseconds text{5'000};
    std::chrono::milliseconds structure{3'000};
    // After which the worker itself ends reading outline and links; none: a little sooner than it would be killed.
    std::optional<std::chrono::milliseconds> outlineAndLinks;
    std::chrono::milliseconds annotations{3'000};
    std::chrono::milliseconds copy{60'000}; // long: the reader sees its progress and can cancel
    std::chrono::milliseconds slowPage{2'000}; // wall-clock time, after which a page is reported as slow
    std::chrono::milliseconds binding{300}; // how long opened() is put off until the binding side is known

    // A page on which one worker ran out of time is tried once more, by the other painter and with more time: a scan of
    // 70 megapixels needs it. Each time that the reader asks for it, it may take three times as long. Only one such
    // attempt is under way at a time.
    std::chrono::milliseconds toPaintAgain(int extensions) const
    {
        return extensions > 0 ? 3 * toPaintAgain(extensions - 1) : 3 * page;
    }
    // A large file may take a second more for each 50 MB, and for each 5 MB that are written.
    std::chrono::milliseconds toCopy(qint64 bytes) const { return copy + std::chrono::milliseconds(bytes / 5'000); }
    std::chrono::milliseconds toOpen(qint64 bytes) const { return open + std::chrono::milliseconds(bytes / 50'000); }
};

} // namespace fanye::worker
