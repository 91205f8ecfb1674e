// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/ByteStream.h"

#include "support/Catch.h"

#include <limits>

using namespace fanye;
using namespace fanye::system;

TEST_CASE("values come back as they were written")
{
    ByteWriter writer;
    writer.number(std::uint16_t(65535));
    writer.number(-1.5);
    writer.flag(true);
    writer.text(QStringLiteral("翻页"));
    writer.bytes(QByteArray("\0x", 2));
    const QByteArray written = std::move(writer).taken();
    ByteReader reader(written);
    CHECK(reader.number<std::uint16_t>() == 65535);
    CHECK(reader.number<double>() == -1.5);
    CHECK(reader.flag());
    CHECK(reader.text(2) == QStringLiteral("翻页"));
    CHECK(reader.bytes(2) == QByteArray("\0x", 2));
    CHECK(reader.isWhole());
}

TEST_CASE("what is missing, too much or out of bounds spoils the rest")
{
    const auto bytesOf = [](auto value) {
        ByteWriter writer;
        writer.number(value);
        writer.number(std::uint8_t(7));
        return std::move(writer).taken();
    };
    const auto spoils = [](const QByteArray &bytes, auto readOne) {
        ByteReader reader(bytes);
        readOne(reader);
        const bool isSpoilt = !reader.isSound();
        if (isSpoilt)
            CHECK(reader.template number<std::uint8_t>() == 0);
        return isSpoilt;
    };
    CHECK(spoils({}, [](ByteReader &reader) { reader.number<std::uint8_t>(); }));
    CHECK(spoils("abc", [](ByteReader &reader) { reader.number<std::uint32_t>(); }));
    CHECK(spoils(bytesOf(std::uint8_t(2)), [](ByteReader &reader) { reader.flag(); }));
    CHECK(spoils(bytesOf(11), [](ByteReader &reader) { reader.number<int>(0, 10); }));
    CHECK(!spoils(bytesOf(10), [](ByteReader &reader) { reader.number<int>(0, 10); }));
    for (const double wrong : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity(), -1.0})
        CHECK(spoils(bytesOf(wrong), [](ByteReader &reader) { reader.number<double>(0, 10); }));
    CHECK(spoils(bytesOf(std::uint32_t(1)), [](ByteReader &reader) { reader.text(10); }));
    CHECK(spoils(bytesOf(std::uint32_t(2)), [](ByteReader &reader) { reader.bytes(1); }));
    CHECK(
        spoils(bytesOf(std::numeric_limits<std::uint32_t>::max()), [](ByteReader &reader) { reader.bytes(SIZE_MAX); }));
}

TEST_CASE("a count never promises more than is there")
{
    ByteWriter writer;
    writer.count(1000);
    writer.number(1.0);
    const QByteArray written = std::move(writer).taken();
    ByteReader reader(written);
    CHECK(reader.count(100'000, sizeof(double)) == 0);
    CHECK(!reader.isSound());
}
