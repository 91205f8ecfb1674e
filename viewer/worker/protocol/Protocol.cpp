// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker/protocol/Protocol.h"

#include "system/ByteStream.h"
#include "worker/protocol/Messages.h"

#include <tuple>

namespace fanye::worker {

using namespace system;

namespace {

constexpr std::uint32_t magic = 0x65796e46; // "Fnye"
constexpr std::uint16_t firstResponse = 100;

QByteArray framed(std::uint16_t kind, std::uint32_t serial, const QByteArray &payload)
{
    ByteWriter header;
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
    ByteWriter writer;
    write(writer, message);
    return std::move(writer).taken();
}

// The message of the variant's alternative number `kind`, read from `reader`.
template <typename Messages, std::size_t index = 0>
std::optional<Messages> messageOfKind(std::size_t kind, ByteReader &reader)
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

template <typename... Kinds> bool isOneOf(const Response &response)
{
    return (std::holds_alternative<Kinds>(response) || ...);
}

bool isResponseTo(const OpenFile &request, const Response &response)
{
    switch (request.purpose) {
    case OpenFile::Purpose::Read:
        return isOneOf<Examining, Opened>(response);
    case OpenFile::Purpose::Describe:
        return isOneOf<Opened>(response);
    case OpenFile::Purpose::Paint:
        return isOneOf<ReadyToPaint>(response);
    case OpenFile::Purpose::Copy:
        return isOneOf<ReadyToCopy>(response);
    case OpenFile::Purpose::Annotations:
        return isOneOf<ReadyForAnnotations>(response);
    }
    return false;
}

bool isResponseTo(const ReadStructure &, const Response &response)
{
    return isOneOf<BindingRead, StructurePart, StructureDone>(response);
}

bool isResponseTo(const ReadText &request, const Response &response)
{
    const auto *read = std::get_if<GlyphsRead>(&response);
    return read && read->glyphs->page == request.page;
}

bool isResponseTo(const PaintPage &request, const Response &response)
{
    return isOneOf<PageWeighed, Painted>(response)
        || (request.request.withoutLetters && isOneOf<PaintedWhole, Lettered>(response));
}

bool isResponseTo(const TakeContents &, const Response &response)
{
    return isOneOf<ContentsTaken>(response);
}

bool isResponseTo(const ReadAnnotations &, const Response &response)
{
    return isOneOf<AnnotationsPart, AnnotationsDone>(response);
}

bool isResponseTo(const TakeAnnotation &, const Response &response)
{
    return isOneOf<ContentsTaken>(response);
}

bool isResponseTo(const TakeNote &, const Response &response)
{
    return isOneOf<ContentsTaken>(response);
}

bool isResponseTo(const WriteCopy &, const Response &response)
{
    return isOneOf<CopyProgress, CopyWritten>(response);
}

} // namespace

bool fits(const Request &request, const Response &response)
{
    return isOneOf<Refused>(response)
        || std::visit([&](const auto &asked) { return isResponseTo(asked, response); }, request);
}

bool isFinal(const Response &response)
{
    return !isOneOf<BindingRead, StructurePart, CopyProgress, Examining, PageWeighed, AnnotationsPart, PaintedWhole,
                    Lettered>(response);
}

QByteArray framed(const Request &request, std::uint32_t serial)
{
    const auto payload = std::visit([](const auto &message) { return payloadOf(message); }, request);
    return framed(std::uint16_t(request.index()), serial, payload);
}

QByteArray framed(const Response &response, std::uint32_t serial)
{
    const auto payload = std::visit([](const auto &message) { return payloadOf(message); }, response);
    return framed(std::uint16_t(firstResponse + response.index()), serial, payload);
}

std::optional<Request> requestIn(const Frame &frame)
{
    ByteReader reader(frame.payload);
    return messageOfKind<Request>(frame.kind, reader);
}

std::optional<Response> responseIn(const Frame &frame)
{
    if (frame.kind < firstResponse)
        return std::nullopt;
    ByteReader reader(frame.payload);
    return messageOfKind<Response>(frame.kind - firstResponse, reader);
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
    ByteReader header(rest.first(frameHeaderSize));
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
