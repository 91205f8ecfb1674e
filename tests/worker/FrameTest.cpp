// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessagesForTests.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::worker;

namespace {

QByteArray withByte(QByteArray bytes, qsizetype position, char value)
{
    bytes[position] = value;
    return bytes;
}

} // namespace

TEST_CASE("frames are cut from a stream wherever it is cut itself")
{
    const QByteArray stream = framed(everyResponse()[0], 1) + framed(Painted{}, 2) + framed(everyResponse()[6], 3);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), qsizetype(16), qsizetype(100), stream.size()}) {
        FrameSplitter splitter;
        std::vector<std::uint32_t> serials;
        for (qsizetype i = 0; i < stream.size(); i += step) {
            splitter.add(QByteArrayView(stream).sliced(i, std::min(step, stream.size() - i)));
            while (const auto frame = splitter.next())
                serials.push_back(frame->serial);
        }
        CHECK(serials == std::vector<std::uint32_t>{1, 2, 3});
        CHECK(!splitter.isSpoilt());
    }
}

TEST_CASE("a stream that is not ours is spoilt for good")
{
    const QByteArray good = framed(Painted{}, 1);
    const std::vector<std::pair<const char *, QByteArray>> rows{
        {"other magic", withByte(good, 0, 'X')},
        {"other version", withByte(good, 4, char(protocolVersion + 1))},
        {"too long", withByte(good, 15, '\x7f')},
        {"text", QByteArray("HTTP/1.1 200 OK\r\n\r\n")},
    };
    for (const auto &[what, bytes] : rows) {
        INFO(what);
        FrameSplitter splitter;
        splitter.add(bytes);
        CHECK(!splitter.next());
        CHECK(splitter.isSpoilt());
        splitter.add(good);
        CHECK(!splitter.next());
    }
}

TEST_CASE("half a header is only waited for")
{
    FrameSplitter splitter;
    splitter.add(framed(Painted{}, 1).first(frameHeaderSize - 1));
    CHECK(!splitter.next());
    CHECK(!splitter.isSpoilt());
}
