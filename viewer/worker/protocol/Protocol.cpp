// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Protocol.h"

#include "system/Wire.h"
#include "worker/protocol/Messages.h"

#include <tuple>

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::uint32_t magic = 0x65796e46; // "Fnye"
constexpr std::uint16_t firstAnswer = 100;

QByteArray framed(std::uint16_t kind, std::uint32_t serial, const QByteArray &payload)
{
    WireWriter header;
    header.reserve(frameHeaderSize + payload.size());
    header.number(magic);
    header.number(protocolVersion);
    header.number(kind);
    header.number(serial);
    header.number(std::uint32_t(payload.size()));
    return std::move(header).taken() + payload;
}

template <typename Message> QByteArray payloadOf(const Message &message)
{
    WireWriter writer;
    write(writer, message);
    return std::move(writer).taken();
}

// The message of the variant's alternative number `kind`, read from `reader`.
template <typename Messages, std::size_t index = 0>
std::optional<Messages> messageOfKind(std::size_t kind, WireReader &reader)
{
    if constexpr (index < std::variant_size_v<Messages>) {
        if (kind != index)
            return messageOfKind<Messages, index + 1>(kind, reader);
        std::variant_alternative_t<index, Messages> message;
        read(reader, message);
        return reader.isWhole() ? std::optional<Messages>(std::move(message)) : std::nullopt;
    } else {
        return std::nullopt;
    }
}

template <typename... Kinds> bool isOneOf(const Answer &answer)
{
    return (std::holds_alternative<Kinds>(answer) || ...);
}

bool isAnswerTo(const OpenFile &order, const Answer &answer)
{
    switch (order.purpose) {
    case OpenFile::Purpose::Read:
    case OpenFile::Purpose::Describe:
        return isOneOf<Opened>(answer);
    case OpenFile::Purpose::Paint:
        return isOneOf<ReadyToPaint>(answer);
    case OpenFile::Purpose::Copy:
        return isOneOf<ReadyToCopy>(answer);
    }
    return false;
}

bool isAnswerTo(const ReadStructure &, const Answer &answer)
{
    return isOneOf<BindingRead, StructurePart, StructureDone>(answer);
}

bool isAnswerTo(const ReadText &order, const Answer &answer)
{
    const auto *read = std::get_if<GlyphsRead>(&answer);
    return read && read->glyphs->page == order.page;
}

bool isAnswerTo(const PaintPage &, const Answer &answer)
{
    return isOneOf<Painted>(answer);
}

bool isAnswerTo(const TakeContents &, const Answer &answer)
{
    return isOneOf<ContentsTaken>(answer);
}

bool isAnswerTo(const WriteCopy &, const Answer &answer)
{
    return isOneOf<CopyProgress, CopyWritten>(answer);
}

} // namespace

bool fits(const Order &order, const Answer &answer)
{
    return isOneOf<Refused>(answer)
        || std::visit([&](const auto &asked) { return isAnswerTo(asked, answer); }, order);
}

bool isFinal(const Answer &answer)
{
    return !std::holds_alternative<BindingRead>(answer) && !std::holds_alternative<StructurePart>(answer)
        && !std::holds_alternative<CopyProgress>(answer);
}

QByteArray framed(const Order &order, std::uint32_t serial)
{
    const auto payload = std::visit([](const auto &message) { return payloadOf(message); }, order);
    return framed(std::uint16_t(order.index()), serial, payload);
}

QByteArray framed(const Answer &answer, std::uint32_t serial)
{
    const auto payload = std::visit([](const auto &message) { return payloadOf(message); }, answer);
    return framed(std::uint16_t(firstAnswer + answer.index()), serial, payload);
}

std::optional<Order> orderIn(const Frame &frame)
{
    WireReader reader(frame.payload);
    return messageOfKind<Order>(frame.kind, reader);
}

std::optional<Answer> answerIn(const Frame &frame)
{
    if (frame.kind < firstAnswer)
        return std::nullopt;
    WireReader reader(frame.payload);
    return messageOfKind<Answer>(frame.kind - firstAnswer, reader);
}

void FrameSplitter::add(QByteArrayView bytes)
{
    m_bytes.remove(0, m_begin);
    m_begin = 0;
    m_bytes.append(bytes.data(), bytes.size());
}

std::optional<Frame> FrameSplitter::next()
{
    const QByteArrayView rest = QByteArrayView(m_bytes).sliced(m_begin);
    if (m_isSpoilt || rest.size() < frameHeaderSize)
        return std::nullopt;
    WireReader header(rest.first(frameHeaderSize));
    m_isSpoilt = header.number<std::uint32_t>() != magic || header.number<std::uint16_t>() != protocolVersion;
    Frame frame;
    frame.kind = header.number<std::uint16_t>();
    frame.serial = header.number<std::uint32_t>();
    const auto length = header.number<std::uint32_t>();
    m_isSpoilt = m_isSpoilt || length > longestPayload;
    if (m_isSpoilt || rest.size() - frameHeaderSize < qsizetype(length))
        return std::nullopt;
    frame.payload = rest.sliced(frameHeaderSize, qsizetype(length)).toByteArray();
    m_begin += frameHeaderSize + qsizetype(length);
    return frame;
}

} // namespace fanye::worker
