// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace fanye::app {

// The thread pool for text analysis, shared by all windows. Nothing waits for it while the program runs; at the end of
// the program, running analyses have one second to stop. Any thread.
QThreadPool &analysisThreads();

// For main(): answers the exit status, which is also used where an analysis does not stop and the program exits without
// it.
int endingWith(int status);

// The same object, destroyed on one of these threads: freeing the text of a large issue takes longer than a frame.
template <typename Object> std::shared_ptr<Object> destroyedAside(std::shared_ptr<Object> object)
{
    Object *plain = object.get();
    return {plain, [object = std::move(object)](Object *) mutable {
                analysisThreads().start([object = std::move(object)] {});
            }};
}

} // namespace fanye::app
