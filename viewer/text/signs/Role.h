// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace fanye::text {

// What a line is for the person who reads the page. Furniture is what repeats from page to page.
enum class Role : std::uint8_t {
    Body,
    Heading,
    Subheading,
    ContentsEntry,
    Caption,
    RunningHead, // furniture from here on
    RunningFoot,
    Folio,
    Watermark,
};

constexpr bool isFurniture(Role role)
{
    return role >= Role::RunningHead;
}

} // namespace fanye::text
