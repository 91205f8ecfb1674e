// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/Annotation.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/Lettering.h"
#include "issue/PageGlyphs.h"
#include "issue/PageWeight.h"
#include "issue/PaintRequest.h"
#include "issue/Result.h"
#include "issue/Trim.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>
#include <variant>

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

constexpr std::uint16_t protocolVersion = 6;
constexpr int frameHeaderSize = 16;
constexpr std::uint32_t longestPayload = 64U << 20;

// ---- requests

// Opens the file whose descriptor comes with it.
struct OpenFile
{
    enum class Purpose : std::uint8_t {
        Read, // facts, structure, text. Perhaps Examining, finally Opened.
        Describe, // the little that can be known of a file that Read cannot open or crashes on. Final response: Opened.
        Paint, // Final response: ReadyToPaint.
        Copy, // to write it out with other contents. Final response: ReadyToCopy.
        Annotations, // Final response: ReadyForAnnotations.
    };
    Purpose purpose = Purpose::Read;
    bool withFallbackPainter = false; // the faster painter crashed when it opened this file
    bool withoutStructure = false; // reading the structure crashed: no structure, and no image cover of pages
    bool withoutTextCopy = false; // reading a page crashed: all text is read from the file itself
    Trim trim = Trim::Automatic; // for Read
    QString password;

    friend bool operator==(const OpenFile &, const OpenFile &) = default;
};

// BindingRead, StructurePart..., finally StructureDone.
struct ReadStructure
{
    std::uint32_t milliseconds = 0; // of processor time, after which the worker stops reading

    friend bool operator==(const ReadStructure &, const ReadStructure &) = default;
};

// Finally GlyphsRead.
struct ReadText
{
    PageNumber page;

    friend bool operator==(const ReadText &, const ReadText &) = default;
};

// Paints into the shared memory whose descriptor comes with it: 0xffRRGGBB, row by row. Perhaps
// PageWeighed, perhaps Lettered where that was asked for, finally Painted.
struct PaintPage
{
    PaintRequest request;
    std::int32_t pageCount = 0; // that the window knows of
    enum class Attempt : std::uint8_t {
        First,
        AfterTimeOut, // of a worker that painted this page
        AfterCrash, // of such a worker, or of one that opened the file to paint with the faster painter
    };
    Attempt attempt = Attempt::First;

    friend bool operator==(const PaintPage &, const PaintPage &) = default;
};

// A part of the contents that the copy gets; parts are appended to each other. Finally ContentsTaken.
struct TakeContents
{
    AddedContents part;

    friend bool operator==(const TakeContents &, const TakeContents &) = default;
};

// An annotation that the copy gets; its note may be longer than a request, then TakeNote follows. Finally
// ContentsTaken.
struct TakeAnnotation
{
    Annotation annotation;

    friend bool operator==(const TakeAnnotation &, const TakeAnnotation &) = default;
};

// More of the note of the annotation that was taken last. Finally ContentsTaken.
struct TakeNote
{
    QString part;

    friend bool operator==(const TakeNote &, const TakeNote &) = default;
};

// Writes the copy, with the contents or the annotations taken so far, into the open file that comes with it.
// CopyProgress..., finally CopyWritten.
struct WriteCopy
{
    std::int32_t pageCount = 0; // that the window knows of
    CopyAddition kind = CopyAddition::Contents;

    friend bool operator==(const WriteCopy &, const WriteCopy &) = default;
};

// AnnotationsPart..., finally AnnotationsDone. In points of the crop boxes.
struct ReadAnnotations
{
    std::uint32_t milliseconds = 0; // of processor time, after which the worker stops reading

    friend bool operator==(const ReadAnnotations &, const ReadAnnotations &) = default;
};

using Request = std::variant<OpenFile, ReadStructure, ReadText, PaintPage, TakeContents, WriteCopy, ReadAnnotations,
                             TakeAnnotation, TakeNote>;

// ---- responses

struct Opened
{
    IssueFacts facts;

    friend bool operator==(const Opened &, const Opened &) = default;
};

struct ReadyToPaint
{
    friend bool operator==(const ReadyToPaint &, const ReadyToPaint &) = default;
};

// The request cannot be carried out; the worker goes on.
struct Refused
{
    Failure why;

    friend bool operator==(const Refused &, const Refused &) = default;
};

struct BindingRead
{
    Binding binding = Binding::Left;

    friend bool operator==(const BindingRead &, const BindingRead &) = default;
};

struct StructurePart
{
    IssueStructure part;

    friend bool operator==(const StructurePart &, const StructurePart &) = default;
};

struct StructureDone
{
    friend bool operator==(const StructureDone &, const StructureDone &) = default;
};

struct GlyphsRead
{
    SharedGlyphs glyphs; // never null

    explicit GlyphsRead(PageGlyphs page = {})
        : glyphs(std::make_shared<const PageGlyphs>(std::move(page)))
    {
    }
    explicit GlyphsRead(SharedGlyphs page)
        : glyphs(std::move(page))
    {
    }
    friend bool operator==(const GlyphsRead &a, const GlyphsRead &b) { return *a.glyphs == *b.glyphs; }
};

struct Painted
{
    friend bool operator==(const Painted &, const Painted &) = default;
};

struct ReadyToCopy
{
    friend bool operator==(const ReadyToCopy &, const ReadyToCopy &) = default;
};

struct ContentsTaken
{
    friend bool operator==(const ContentsTaken &, const ContentsTaken &) = default;
};

struct CopyProgress
{
    std::int32_t percent = 0;

    friend bool operator==(const CopyProgress &, const CopyProgress &) = default;
};

struct CopyWritten
{
    CopyReport report;

    friend bool operator==(const CopyWritten &, const CopyWritten &) = default;
};

// From here to Opened, the worker reads more of the file: what stands outside the trim boxes, and strings that are
// doubtful. Where it dies of that, the file can still be opened with Trim::Never, and then without its structure.
struct Examining
{
    friend bool operator==(const Examining &, const Examining &) = default;
};

// Of a page that may take long to paint.
struct PageWeighed
{
    PageWeight weight;

    friend bool operator==(const PageWeighed &, const PageWeighed &) = default;
};

struct ReadyForAnnotations
{
    friend bool operator==(const ReadyForAnnotations &, const ReadyForAnnotations &) = default;
};

// The letters that are not in the picture which is Painted next.
struct Lettered
{
    Lettering lettering;

    friend bool operator==(const Lettered &, const Lettered &) = default;
};

struct AnnotationsPart
{
    AnnotationList part;

    friend bool operator==(const AnnotationsPart &, const AnnotationsPart &) = default;
};

struct AnnotationsDone
{
    friend bool operator==(const AnnotationsDone &, const AnnotationsDone &) = default;
};

using Response = std::variant<Opened, ReadyToPaint, Refused, BindingRead, StructurePart, StructureDone, GlyphsRead,
                              Painted, ReadyToCopy, ContentsTaken, CopyProgress, CopyWritten, Examining, PageWeighed,
                              ReadyForAnnotations, AnnotationsPart, AnnotationsDone, Lettered>;

// No other response to the same request follows.
bool isFinal(const Response &response);
// Whether a response of this kind may follow this request. A worker that was taken over may send any valid message.
bool fits(const Request &request, const Response &response);

// ---- bytes

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
