// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QThreadPool>

#include <memory>
#include <utility>

namespace fanye::app {

// The threads that analyse the texts of issues, for all windows. Nobody waits for them while the program runs; at its
// end they have a second to hear that they are to stop. Any thread.
QThreadPool &analysisThreads();

// For main(): the status that the program ends with, also where an analysis keeps it from ending by itself.
int endingWith(int status);

// The same object, but destroyed by one of these threads: to free the text of a large issue takes longer than a frame.
template <typename Object> std::shared_ptr<Object> destroyedAside(std::shared_ptr<Object> object)
{
    Object *plain = object.get();
    return {plain, [object = std::move(object)](Object *) mutable {
                analysisThreads().start([object = std::move(object)] {});
            }};
}

} // namespace fanye::app
