// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "issue/PlainText.h"
#include "system/ByteStream.h"
#include "worker/protocol/Limits.h"

#include <cstdint>

// What several messages read in the same way, with the same distrust.
namespace fanye::worker {

// A sanitised text may be 512 code points, each two units.
constexpr std::size_t longestText = 2 * longestPlainText;
constexpr std::size_t sizeOfText = sizeof(std::uint32_t); // at least

inline QString plainTextIn(system::ByteReader &reader)
{
    return plainText(reader.text(longestText));
}

template <typename Enum> Enum choiceIn(system::ByteReader &reader, Enum last)
{
    return Enum(reader.number<std::uint8_t>(0, std::uint8_t(last)));
}

inline PageNumber pageIn(system::ByteReader &reader)
{
    return PageNumber::fromIndex(reader.number<std::int32_t>(0, mostPagesTold - 1));
}

} // namespace fanye::worker
