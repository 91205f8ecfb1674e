// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/ProcessorClock.h"
#include "engine/pdf/FileStrings.h"
#include "engine/pdf/HiddenLayers.h"
#include "engine/pdf/QpdfValues.h"
#include "issue/Annotation.h"

#include <functional>

namespace fanye::engine {

struct AnnotationEntry;

// Reads the marks and notes of a file: text that is highlighted, underlined or struck out, notes, words on the page,
// drawings and stamps; carets and shapes only where they have a note. What viewers hide is left out. An answer
// (/IRT) is added to the note that it answers. One thread.
class QpdfAnnotations
{
public:
    QpdfAnnotations(QPDF &pdf, FileStrings &strings); // REQUIRES: both outlive this

    // In parts; the last one's isComplete is false where a bound, `until` or damage cut the reading short. Rectangles
    // are in points of the crop box.
    void read(ProcessorClock::time_point until, const std::function<void(const AnnotationList &part)> &arrived);

private:
    bool addPage(PageNumber page, QPDFObjectHandle object);
    std::optional<AnnotationEntry> entryOf(QPDFObjectHandle annotation, PageNumber page, const PageFrame &frame);
    bool isSeen(QPDFObjectHandle annotation) const;
    QString noteOf(QPDFObjectHandle annotation);
    QString linesOf(QPDFObjectHandle string, QPDFObjGen holder);

    QPDF &m_pdf;
    FileStrings &m_strings;
    HiddenLayers m_layers;
    std::size_t m_count = 0, m_rectCount = 0;
    qsizetype m_noteLength = 0; // of all notes
    AnnotationList m_part;
};

// What text is in the XHTML of /RC; empty where it is none. Pure.
QString wordsOfRichText(const QString &richText);

} // namespace fanye::engine
