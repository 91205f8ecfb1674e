// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace fanye::flip {

using Clock = std::function<double()>; // steady; seconds

// What a feature of the view calls when it has changed the book. GUI thread.
class BookFrames
{
public:
    virtual void begin() = 0; // something moves now: frames follow until nothing does
    virtual void show() = 0; // paints what has changed since the last frame
    virtual void ask() = 0; // requests the pictures that the book needs now
    virtual double now() const = 0; // seconds of a steady clock

protected:
    ~BookFrames() = default;
};

} // namespace fanye::flip
