// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"
#include "issue/PlainText.h"
#include "system/ByteStream.h"
#include "worker/protocol/Limits.h"

#include <QDateTime>

#include <cstdint>

// How several messages read the same kinds of value, checked.
namespace fanye::worker {

// UTF-16 units: a sanitised text has at most 512 code points, each up to two units.
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

// Times from 1970 to the end of 9999, to the second. Any other is told as invalid: it must not cost the rest of a
// message.
constexpr std::int64_t latestTime = 253'402'300'799;

inline bool canBeTold(const QDateTime &time)
{
    const qint64 seconds = time.isValid() ? time.toSecsSinceEpoch() : -1;
    return seconds >= 0 && seconds <= latestTime;
}

inline void writeTime(system::ByteWriter &writer, const QDateTime &time)
{
    const bool isTold = canBeTold(time);
    writer.flag(isTold);
    writer.number(std::int64_t(isTold ? time.toSecsSinceEpoch() : 0));
}

inline QDateTime timeIn(system::ByteReader &reader)
{
    const bool isKnown = reader.flag();
    const auto seconds = reader.number<std::int64_t>(0, latestTime);
    return isKnown ? QDateTime::fromSecsSinceEpoch(seconds) : QDateTime();
}

} // namespace fanye::worker
