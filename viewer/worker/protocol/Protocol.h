// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/protocol/Requests.h"
#include "worker/protocol/Responses.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

// The messages between the window and a worker: requests go out, responses come back, both as frames on a socket.
// A worker that has read a hostile file may send anything, so each response is parsed here with every number checked:
// bounds, finite floats, texts sanitised again, and whether it fits its request (fits()). Only whether a page
// exists is checked by the callers, who know the issue.
//
//   frame:  magic u32 │ version u16 │ kind u16 │ serial u32 │ length u32 │ payload
//
// The serial number of a request comes back with its responses. A request may have several responses; the last is
// final.
namespace fanye::worker {

constexpr std::uint16_t protocolVersion = 7;
constexpr int frameHeaderSize = 16;
constexpr std::uint32_t longestPayload = 64U << 20;

// No other response to the same request follows.
bool isFinal(const Response &response);
// Whether a response of this kind may follow this request. A worker that was taken over may send any valid message.
bool fits(const Request &request, const Response &response);

struct Frame
{
    std::uint16_t kind = 0;
    std::uint32_t serial = 0;
    QByteArray payload;

    friend bool operator==(const Frame &, const Frame &) = default;
};

QByteArray framed(const Request &request, std::uint32_t serial);
QByteArray framed(const Response &response, std::uint32_t serial);
// None where the frame is not exactly one valid message.
std::optional<Request> requestIn(const Frame &frame);
std::optional<Response> responseIn(const Frame &frame);

// Cuts a stream of bytes into frames.
class FrameSplitter
{
public:
    void add(QByteArrayView bytes);
    // The next complete frame.
    std::optional<Frame> next();
    // The bytes are no frame of ours; nothing after them can be read.
    bool isSpoilt() const { return m_isSpoilt; }

private:
    QByteArray m_bytes;
    qsizetype m_begin = 0;
    bool m_isSpoilt = false;
};

} // namespace fanye::worker
