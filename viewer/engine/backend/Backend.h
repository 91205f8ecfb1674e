// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Canvas.h"
#include "engine/backend/ProcessorClock.h"
#include "issue/AddedContents.h"
#include "issue/Annotation.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/Lettering.h"
#include "issue/PageGlyphs.h"
#include "issue/PageWeight.h"
#include "issue/Result.h"
#include "issue/Trim.h"

#include <functional>
#include <optional>

namespace fanye::engine {

// Which of a format's painters may paint.
enum class Painter {
    Fastest, // where it cannot, the fallback paints
    Patient, // that which is sure to paint the page rightly, alone; after a worker ran out of time
    Fallback, // alone; after a worker died while the fastest painted
};

enum class Weighing {
    Quick, // not to be noticed beside painting the page
    Thorough, // as long as reading the page's contents takes
};

struct CopyRequest
{
    AddedContents contents;
    int pageCount = 0; // that the contents speak of; an issue with another number of pages is not copied
    int output = -1; // an open file, written from its current position; stays the caller's
    CopyAddition kind = CopyAddition::Contents;
    std::vector<Annotation> annotations = {}; // in points of the crop boxes
};

// What the worker asks of the libraries of one file format, for one open file. The file is opened by the first question
// that needs it, not before. Runs inside the worker process: any call may hang, crash or throw on a hostile file.
// One thread.
class Backend
{
public:
    virtual ~Backend() = default;

    // Sets libraries up that reserve much address space. Called before the worker's limits are set.
    virtual void warmUp() { }

    // Which pages are to be shown trimmed; until it is called, none. Where readFacts() has to read more of the file, to
    // decide that or for strings that are doubtful, it calls `examining` first. A format without trim boxes need not
    // care.
    virtual void setTrim(Trim trim, const std::function<void()> &examining)
    {
        Q_UNUSED(trim);
        Q_UNUSED(examining);
    }

    // What a worker died of, and is not to be done again. Called before readFacts().
    struct Caution
    {
        bool noStructure = false; // for facts and text
        bool noTextCopy = false; // see TextPages
    };
    virtual void setCaution(const Caution &caution) { Q_UNUSED(caution); }

    // The pages' geometry that it tells is that of glyphs(), binding() and readStructure(), too.
    virtual Result<IssueFacts> readFacts() = 0;
    // The little that another library knows of a file for which readFacts() fails or crashes: at least its pages.
    virtual Result<IssueFacts> describe() { return Reason::Damaged; }

    enum class ImageCover { Measured, Skipped };
    // Skipped: PageGlyphs::imageCover stays 0.
    virtual Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover) = 0;

    // None where the structure cannot be read.
    virtual std::optional<Binding> binding() = 0;
    // Outline, then links, in consecutive parts. The last part's isComplete is false where a bound or `until` cut the
    // reading short. REQUIRES: binding() was not none.
    virtual void readStructure(ProcessorClock::time_point until,
                               const std::function<void(const IssueStructure &part)> &arrived)
        = 0;

    // The annotations of the file, in consecutive parts; the last part's isComplete is false where a bound, `until` or
    // damage cut the reading short. In points of the crop boxes, also of pages that are shown trimmed. False, and
    // nothing arrives, where they cannot be read. A format without annotations need not care.
    virtual bool readAnnotations(ProcessorClock::time_point until,
                                 const std::function<void(const AnnotationList &part)> &arrived)
    {
        Q_UNUSED(until);
        arrived({});
        return true;
    }

    // Opens the issue for this painter and tells its number of pages.
    virtual Result<int> prepareToPaint(Painter painter) = 0;
    // The canvas is one of the whole crop box, also where the page is shown trimmed.
    // `pageCount`: the number of pages that the window knows; a library that counts another number may not paint.
    virtual Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount) = 0;

    // Takes the letters off a page that has just been painted on this canvas, and tells them; where the letters over
    // that picture would not be the same as the page, the canvas stays as it is, and no letters are told. See
    // Lettering. A format that has no shapes need not care.
    virtual Lettering letter(PageNumber page, const Canvas &canvas, int pageCount)
    {
        Q_UNUSED(page);
        Q_UNUSED(canvas);
        Q_UNUSED(pageCount);
        return {};
    }

    // What will make the page slow to paint; nothing where that is unknown.
    virtual PageWeight weight(PageNumber page, Weighing how)
    {
        Q_UNUSED(page);
        Q_UNUSED(how);
        return {};
    }

    // Writes a copy of the issue with these contents in place of its own, or with these annotations added (one of the
    // same name is replaced), locked as the issue is locked. Fails with NotAllowed where the issue's author forbids it,
    // with CannotWrite where the output fails or the format cannot be written. `progress` gets percents.
    virtual Result<CopyReport> copy(const CopyRequest &request, const std::function<void(int percent)> &progress)
    {
        Q_UNUSED(request);
        Q_UNUSED(progress);
        return Reason::CannotWrite;
    }
};

} // namespace fanye::engine
