// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/AddedContents.h"
#include "issue/Annotation.h"
#include "issue/PaintRequest.h"
#include "issue/Trim.h"

#include <QString>

#include <cstdint>
#include <variant>

// What the window asks of a worker.
namespace fanye::worker {

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
// PageWeighed, perhaps PaintedWhole and then Lettered where letters were asked for, finally Painted.
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

} // namespace fanye::worker
