// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/AddedAnnotations.h"

#include "engine/pdf/AnnotationAppearance.h"
#include "engine/pdf/PdfDate.h"
#include "engine/pdf/QpdfValues.h"

#include <algorithm>
#include <map>
#include <set>

namespace fanye::engine {
namespace {

using Object = QPDFObjectHandle;

constexpr int printFlag = 1 << 2, noZoomFlag = 1 << 3, noRotateFlag = 1 << 4;

Object numbersObject(const std::vector<double> &numbers)
{
    Object array = Object::newArray();
    for (const double number : numbers)
        array.appendItem(Object::newReal(number, 3));
    return array;
}

Object rectObject(const QRectF &inFile)
{
    return numbersObject({inFile.x(), inFile.y(), inFile.x() + inFile.width(), inFile.y() + inFile.height()});
}

Object colourObject(std::uint32_t colour)
{
    std::vector<double> shares;
    for (const int shift : {16, 8, 0})
        shares.push_back((colour >> shift & 0xFF) / 255.0);
    return numbersObject(shares);
}

const char *subtypeOf(AnnotationKind kind)
{
    switch (kind) {
    case AnnotationKind::Highlight:
        return "/Highlight";
    case AnnotationKind::Underline:
        return "/Underline";
    default:
        return "/Text";
    }
}

bool isNote(const Annotation &annotation)
{
    return subtypeOf(annotation.kind) == std::string("/Text");
}

// The sign of a note around its place, wholly on the page.
QRectF signAround(const QRectF &place, QSizeF page)
{
    const auto inside = [](double middle, double length) {
        return std::clamp(middle - noteSide / 2, 0., std::max(0., length - noteSide));
    };
    return {inside(place.center().x(), page.width()), inside(place.center().y(), page.height()), noteSide, noteSide};
}

// Viewers keep the upper left corner of a note's sign, as the file has it, in its place, and do not turn the sign with
// the page. So this is the frame of the page as if it were not turned.
PageFrame unturned(const PageFrame &frame)
{
    return {frame.crop, 0};
}

// The same sign in the frame of the page as if it were not turned.
Annotation unturned(Annotation note, const PageFrame &frame)
{
    QRectF &sign = note.rects.front();
    sign.moveTopLeft(unturned(frame).toDisplayed(frame.toFile(sign.topLeft())));
    return note;
}

// None where nothing of it is on the page.
std::optional<Annotation> onPage(Annotation annotation, QSizeF page)
{
    if (isNote(annotation)) {
        annotation.rects = {signAround(annotation.rects.front(), page)};
        return annotation;
    }
    std::vector<QRectF> rects;
    for (const QRectF &rect : annotation.rects)
        if (const QRectF shown = rect & QRectF(QPointF(), page); !shown.isEmpty())
            rects.push_back(shown);
    annotation.rects = rects;
    return rects.empty() ? std::nullopt : std::optional(annotation);
}

Object formObject(QPDF &pdf, const Annotation &annotation, const PageFrame &frame)
{
    Object form = Object::newStream(&pdf, appearanceFor(annotation, frame).toStdString());
    Object entries = form.getDict();
    entries.replaceKey("/Type", Object::newName("/XObject"));
    entries.replaceKey("/Subtype", Object::newName("/Form"));
    entries.replaceKey("/BBox", rectObject(boundsInFile(annotation.rects, frame)));
    entries.replaceKey("/Resources", Object::parse("<< /ExtGState << /Multiply << /BM /Multiply >> >> >>"));
    return form;
}

void replaceDate(Object annotation, const char *key, const QDateTime &date)
{
    if (date.isValid())
        annotation.replaceKey(key, Object::newString(dateText(date).toStdString()));
}

Object annotationObject(QPDF &pdf, const Annotation &annotation, Object page, const PageFrame &frame)
{
    Object object = pdf.makeIndirectObject(Object::newDictionary());
    object.replaceKey("/Type", Object::newName("/Annot"));
    object.replaceKey("/Subtype", Object::newName(subtypeOf(annotation.kind)));
    object.replaceKey("/Rect", rectObject(boundsInFile(annotation.rects, frame)));
    if (isNote(annotation))
        object.replaceKey("/Name", Object::newName("/Note"));
    else
        object.replaceKey("/QuadPoints", numbersObject(quadPoints(annotation.rects, frame)));
    object.replaceKey("/Contents", textObject(annotation.note));
    object.replaceKey("/F", Object::newInteger(isNote(annotation) ? printFlag | noZoomFlag | noRotateFlag : printFlag));
    object.replaceKey("/P", page);
    if (!annotation.author.isEmpty())
        object.replaceKey("/T", textObject(annotation.author));
    if (!annotation.name.isEmpty())
        object.replaceKey("/NM", textObject(annotation.name));
    if (annotation.colour)
        object.replaceKey("/C", colourObject(*annotation.colour));
    replaceDate(object, "/CreationDate", annotation.created);
    replaceDate(object, "/M", annotation.changed);
    Object appearances = Object::newDictionary();
    appearances.replaceKey("/N", formObject(pdf, annotation, frame));
    object.replaceKey("/AP", appearances);
    return object;
}

// The window in which viewers show the note, closed; at the right edge of the page.
Object popupObject(QPDF &pdf, Object annotation, Object page, const QRectF &place, const PageFrame &frame)
{
    constexpr QSizeF size(180, 120); // points
    const QSizeF shown = frame.displayedSize();
    const QPointF corner(std::max(0., shown.width() - size.width()),
                         std::clamp(place.top(), 0., std::max(0., shown.height() - size.height())));
    Object popup = pdf.makeIndirectObject(Object::newDictionary());
    popup.replaceKey("/Type", Object::newName("/Annot"));
    popup.replaceKey("/Subtype", Object::newName("/Popup"));
    popup.replaceKey("/Rect", rectObject(boundsInFile({QRectF(corner, size)}, frame)));
    popup.replaceKey("/Parent", annotation);
    popup.replaceKey("/P", page);
    popup.replaceKey("/Open", Object::newBool(false));
    return popup;
}

std::string nameIn(Object annotation)
{
    Object name = valueOf(annotation, "/NM");
    return name.isString() ? name.getUTF8Value() : std::string();
}

// Those that the page has, without the ones of these names and their popups. A list of its own, because pages may share
// one.
Object otherAnnotations(Object page, const std::set<std::string> &names)
{
    Object kept = Object::newArray();
    Object all = page.getKey("/Annots");
    const int count = all.isArray() ? all.getArrayNItems() : 0;
    for (int i = 0; i < count; ++i) {
        Object each = all.getArrayItem(i);
        const bool isPopup = nameOf(valueOf(each, "/Subtype")) == "/Popup";
        const std::string name = nameIn(isPopup ? valueOf(each, "/Parent") : each);
        if (name.empty() || names.count(name) == 0)
            kept.appendItem(each);
    }
    return kept;
}

void addToPage(QPDF &pdf, Object page, const std::vector<const Annotation *> &annotations)
{
    const PageFrame frame = frameOf(page);
    std::set<std::string> names;
    for (const Annotation *each : annotations)
        names.insert(each->name.toStdString());
    Object all = otherAnnotations(page, names);
    for (const Annotation *each : annotations) {
        const auto shown = onPage(*each, frame.displayedSize());
        if (!shown)
            continue;
        Object object = isNote(*shown) ? annotationObject(pdf, unturned(*shown, frame), page, unturned(frame))
                                       : annotationObject(pdf, *shown, page, frame);
        all.appendItem(object);
        if (shown->note.isEmpty())
            continue;
        Object popup = popupObject(pdf, object, page, shown->rects.front(), frame);
        object.replaceKey("/Popup", popup);
        all.appendItem(popup);
    }
    page.replaceKey("/Annots", all);
}

// Whether a field of the tree has a signature as its value. Each field is visited once, 10,000 at most.
bool hasSignedField(Object fields)
{
    constexpr std::size_t mostFields = 10'000;
    Visited visited;
    std::vector<Object> waiting{fields};
    for (std::size_t seen = 0; !waiting.empty() && seen < mostFields; ++seen) {
        Object kids = waiting.back();
        waiting.pop_back();
        const int count = kids.isArray() ? std::min(kids.getArrayNItems(), int(mostFields)) : 0;
        for (int i = 0; i < count; ++i) {
            Object field = kids.getArrayItem(i);
            if (!field.isDictionary() || !visited.isNew(field))
                continue;
            if (nameOf(inheritedOf(field, "/FT")) == "/Sig" && valueOf(field, "/V").isDictionary())
                return true;
            if (waiting.size() < mostFields)
                waiting.push_back(field.getKey("/Kids"));
        }
    }
    return false;
}

} // namespace

void addAnnotations(QPDF &pdf, const std::vector<Annotation> &annotations)
{
    const std::vector<Object> &pages = pdf.getAllPages();
    std::map<std::size_t, std::vector<const Annotation *>> byPage;
    for (const Annotation &each : annotations)
        if (std::size_t(each.page.index()) < pages.size() && !each.rects.empty())
            byPage[std::size_t(each.page.index())].push_back(&each);
    for (const auto &[page, ofPage] : byPage)
        addToPage(pdf, pages[page], ofPage);
}

bool isSigned(QPDF &pdf)
{
    Object root = pdf.getRoot();
    return valueOf(valueOf(root, "/Perms"), "/DocMDP").isDictionary()
        || hasSignedField(valueOf(valueOf(root, "/AcroForm"), "/Fields"));
}

} // namespace fanye::engine
