// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfAnnotations.h"

#include "engine/pdf/AnnotationAnswers.h"
#include "engine/pdf/AnnotationGaps.h"
#include "engine/pdf/AnnotationRects.h"
#include "engine/pdf/PdfDate.h"
#include "issue/PlainText.h"

#include <QXmlStreamReader>

#include <qpdf/QPDF.hh>

#include <algorithm>
#include <exception>
#include <map>

namespace fanye::engine {
namespace {

constexpr qsizetype longestNotes = 8'000'000; // UTF-16 units of all notes of a file
constexpr std::size_t mostRects = 200'000; // of all annotations of a file
constexpr std::size_t partSize = 500;
constexpr qsizetype partLength = 1'000'000; // UTF-16 units of the notes of a part
constexpr long long hiddenFlag = 1 << 1, noViewFlag = 1 << 5;

std::optional<AnnotationKind> kindOf(QPDFObjectHandle annotation)
{
    static const std::map<std::string, AnnotationKind> kinds{
        {"/Highlight", AnnotationKind::Highlight}, {"/Underline", AnnotationKind::Underline},
        {"/Squiggly", AnnotationKind::Squiggly},   {"/StrikeOut", AnnotationKind::StrikeOut},
        {"/Text", AnnotationKind::Note},           {"/FreeText", AnnotationKind::FreeText},
        {"/Ink", AnnotationKind::Ink},             {"/Stamp", AnnotationKind::Stamp},
        {"/Caret", AnnotationKind::Caret},         {"/Square", AnnotationKind::Square},
        {"/Circle", AnnotationKind::Circle},       {"/Line", AnnotationKind::Line},
        {"/Polygon", AnnotationKind::Polygon},     {"/PolyLine", AnnotationKind::PolyLine},
    };
    const auto kind = kinds.find(nameOf(valueOf(annotation, "/Subtype")));
    return kind == kinds.end() ? std::nullopt : std::optional(kind->second);
}

bool needsNote(AnnotationKind kind)
{
    return kind >= AnnotationKind::Caret;
}

std::optional<std::uint32_t> colourOf(QPDFObjectHandle annotation)
{
    QPDFObjectHandle shares = valueOf(annotation, "/C");
    double c[4] = {};
    const int count = shares.isArray() ? shares.getArrayNItems() : 0;
    if (count != 1 && count != 3 && count != 4)
        return std::nullopt;
    for (int i = 0; i < count; ++i)
        c[i] = std::clamp(numberOf(shares.getArrayItem(i)).value_or(0), 0., 1.);
    if (count == 1)
        c[1] = c[2] = c[0];
    for (int i = 0; count == 4 && i < 3; ++i)
        c[i] = (1 - c[i]) * (1 - c[3]);
    const auto part = [](double share) { return std::uint32_t(255 * share + 0.5); };
    return part(c[0]) << 16 | part(c[1]) << 8 | part(c[2]);
}

QDateTime dateOf(QPDFObjectHandle date)
{
    constexpr std::size_t longestDate = 40;
    return date.isString() ? dateIn(QByteArray::fromStdString(date.getStringValue().substr(0, longestDate)))
                           : QDateTime();
}

// "Accepted", "Completed": set by a viewer beside a note, without words of a person.
bool isState(QPDFObjectHandle annotation)
{
    return !valueOf(annotation, "/StateModel").isNull();
}

} // namespace

QString wordsOfRichText(const QString &richText)
{
    QXmlStreamReader reader(richText.left(longestAnnotationNote));
    QString words;
    while (!reader.atEnd()) {
        reader.readNext();
        const bool endsLine = (reader.isEndElement() && reader.name() == QLatin1String("p"))
            || (reader.isStartElement() && reader.name() == QLatin1String("br"));
        if (reader.isCharacters())
            words += reader.text();
        else if (endsLine)
            words += QLatin1Char('\n');
    }
    return words;
}

QpdfAnnotations::QpdfAnnotations(QPDF &pdf, FileStrings &strings)
    : m_pdf(pdf)
    , m_strings(strings)
    , m_layers(pdf.getRoot())
{
}

void QpdfAnnotations::read(ProcessorClock::time_point until, const std::function<void(const AnnotationList &)> &arrived)
{
    const auto handOver = [&] {
        arrived(m_part);
        m_part.annotations.clear();
    };
    try {
        int number = 0;
        for (const QPDFObjectHandle &page : m_pdf.getAllPages()) {
            if (ProcessorClock::now() > until || !addPage(PageNumber::fromIndex(number++), page)) {
                m_part.isComplete = false;
                break;
            }
            qsizetype length = 0;
            for (const Annotation &each : m_part.annotations)
                length += each.note.size();
            if (m_part.annotations.size() >= partSize || length >= partLength)
                handOver();
        }
    } catch (const std::exception &) {
        m_part.isComplete = false;
    }
    handOver();
}

// False where a bound is reached; what was read before counts.
bool QpdfAnnotations::addPage(PageNumber page, QPDFObjectHandle object)
{
    QPDFObjectHandle array = valueOf(object, "/Annots");
    const int all = array.isArray() ? array.getArrayNItems() : 0;
    const PageFrame frame = all > 0 ? frameOf(object) : PageFrame();
    std::vector<AnnotationEntry> entries;
    Visited visited;
    bool isWithinBounds = true;
    for (int i = 0; i < std::min(all, mostAnnotationsOfAPage) && isWithinBounds; ++i) {
        QPDFObjectHandle annotation = array.getArrayItem(i);
        auto entry = visited.isNew(annotation) ? entryOf(annotation, page, frame) : std::nullopt;
        if (!entry)
            continue;
        m_noteLength += entry->annotation.note.size();
        m_rectCount += entry->annotation.rects.size();
        isWithinBounds = ++m_count <= mostAnnotations && m_noteLength <= longestNotes && m_rectCount <= mostRects;
        if (isWithinBounds)
            entries.push_back(*std::move(entry));
    }
    for (Annotation &annotation : withAnswers(std::move(entries)))
        m_part.annotations.push_back(std::move(annotation));
    return isWithinBounds && all <= mostAnnotationsOfAPage;
}

bool QpdfAnnotations::isSeen(QPDFObjectHandle annotation) const
{
    QPDFObjectHandle flags = valueOf(annotation, "/F");
    return !(flags.isInteger() && (flags.getIntValue() & (hiddenFlag | noViewFlag)) != 0)
        && !m_layers.hide(valueOf(annotation, "/OC"));
}

std::optional<AnnotationEntry> QpdfAnnotations::entryOf(QPDFObjectHandle object, PageNumber page,
                                                        const PageFrame &frame)
{
    const auto kind = kindOf(object);
    if (!kind || !isSeen(object) || isState(object))
        return std::nullopt;
    AnnotationEntry entry;
    Annotation &annotation = entry.annotation;
    annotation.note = noteOf(object);
    if (annotation.note.isEmpty() && needsNote(*kind))
        return std::nullopt;
    annotation.page = page;
    annotation.kind = *kind;
    annotation.rects = rectsOf(object, frame);
    annotation.author = m_strings.textOf(valueOf(object, "/T"), object.getObjGen());
    annotation.name = m_strings.textOf(valueOf(object, "/NM"), object.getObjGen());
    annotation.colour = colourOf(object);
    annotation.changed = dateOf(valueOf(object, "/M"));
    annotation.created = dateOf(valueOf(object, "/CreationDate"));
    if (!annotation.created.isValid())
        annotation.created = annotation.changed;
    entry.self = object.getObjGen();
    if (QPDFObjectHandle answered = valueOf(object, "/IRT");
        answered.isDictionary() && nameOf(valueOf(object, "/RT")) != "/Group")
        entry.answered = answered.getObjGen();
    return entry;
}

QString QpdfAnnotations::noteOf(QPDFObjectHandle annotation)
{
    QString note = linesOf(valueOf(annotation, "/Contents"), annotation.getObjGen());
    if (note.isEmpty())
        note = plainLines(wordsOfRichText(linesOf(valueOf(annotation, "/RC"), annotation.getObjGen())),
                          longestAnnotationNote);
    if (QPDFObjectHandle popup = valueOf(annotation, "/Popup"); note.isEmpty() && popup.isDictionary())
        note = linesOf(valueOf(popup, "/Contents"), popup.getObjGen());
    return note;
}

QString QpdfAnnotations::linesOf(QPDFObjectHandle string, QPDFObjGen holder)
{
    return plainLines(m_strings.longTextOf(string, holder), longestAnnotationNote);
}

} // namespace fanye::engine
