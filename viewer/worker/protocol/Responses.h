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
#include "issue/Result.h"

#include <cstdint>
#include <memory>
#include <utility>
#include <variant>

// What a worker answers.
namespace fanye::worker {

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

// The picture is whole, and stands. From here to Painted, the worker looks for the letters of the page, which has a
// deadline of its own.
struct PaintedWhole
{
    friend bool operator==(const PaintedWhole &, const PaintedWhole &) = default;
};

// The letters that are not in the picture which is Painted next.
struct Lettered
{
    SharedLettering lettering; // never null

    explicit Lettered(Lettering page = {})
        : lettering(std::make_shared<const Lettering>(std::move(page)))
    {
    }
    friend bool operator==(const Lettered &a, const Lettered &b) { return *a.lettering == *b.lettering; }
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
                              ReadyForAnnotations, AnnotationsPart, AnnotationsDone, Lettered, PaintedWhole>;

} // namespace fanye::worker
