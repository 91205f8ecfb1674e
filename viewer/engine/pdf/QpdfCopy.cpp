// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/QpdfCopy.h"

#include "engine/pdf/AddedAnnotations.h"
#include "engine/pdf/FileStrings.h"
#include "engine/pdf/PageLabels.h"
#include "engine/pdf/QpdfLabels.h"
#include "engine/pdf/QpdfValues.h"
#include "issue/PlainText.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFSystemError.hh>
#include <qpdf/QPDFWriter.hh>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <exception>
#include <memory>
#include <unistd.h>

namespace fanye::engine {
namespace {

using Object = QPDFObjectHandle;

// The point of the page as displayed that lies at its left edge and this far from its top.
Object destinationOf(const OutlineItem &item, const std::vector<Object> &pages)
{
    Object page = pages[std::size_t(item.page->index())];
    const PageFrame frame = frameOf(page);
    const QPointF corner = frame.toFile(QPointF(0, item.top.value_or(0)));
    // Where the page is turned sideways, what is above on the screen is beside in the file.
    const Object x = frame.quarterTurns % 2 == 0 ? Object::newNull() : Object::newReal(corner.x(), 2);
    return Object::newArray({page, Object::newName("/XYZ"), x, Object::newReal(corner.y(), 2), Object::newNull()});
}

// An outline as PDF stores it: each item knows its parent, its neighbours, its first and last child, and how many of
// its descendants are visible.
class Outline
{
public:
    Outline(QPDF &pdf, const std::vector<OutlineItem> &items, const std::vector<Object> &pages)
        : m_nodes(items.size() + 1)
    {
        m_nodes[0].object = pdf.makeIndirectObject(Object::newDictionary());
        m_nodes[0].object.replaceKey("/Type", Object::newName("/Outlines"));
        for (std::size_t i = 0; i < items.size(); ++i)
            add(pdf, i + 1, items[i], pages);
        for (std::size_t i = m_nodes.size(); i-- > 0;)
            close(i);
    }
    Object root() const { return m_nodes[0].object; }

private:
    struct Node
    {
        Object object;
        int level = 0;
        std::size_t parent = 0;
        std::size_t first = 0; // child; 0: none
        std::size_t last = 0;
        int below = 0; // descendants that are visible when this item is open
    };

    void add(QPDF &pdf, std::size_t at, const OutlineItem &item, const std::vector<Object> &pages)
    {
        Node &node = m_nodes[at];
        node.object = pdf.makeIndirectObject(Object::newDictionary());
        node.object.replaceKey("/Title", textObject(item.title));
        if (item.page && item.page->index() < int(pages.size()))
            node.object.replaceKey("/Dest", destinationOf(item, pages));
        node.level = item.level;
        node.parent = at - 1;
        while (m_nodes[node.parent].level >= node.level && node.parent != 0)
            node.parent = m_nodes[node.parent].parent;
        Node &parent = m_nodes[node.parent];
        node.object.replaceKey("/Parent", parent.object);
        if (parent.first == 0)
            parent.first = at;
        else
            join(parent.last, at);
        parent.last = at;
    }

    void join(std::size_t before, std::size_t after)
    {
        m_nodes[before].object.replaceKey("/Next", m_nodes[after].object);
        m_nodes[after].object.replaceKey("/Prev", m_nodes[before].object);
    }

    // Writes links and counts. Sections are open, articles closed. REQUIRES: called for all its descendants before.
    void close(std::size_t at)
    {
        Node &node = m_nodes[at];
        const bool isOpen = node.level <= 1;
        if (node.first != 0) {
            node.object.replaceKey("/First", m_nodes[node.first].object);
            node.object.replaceKey("/Last", m_nodes[node.last].object);
            node.object.replaceKey("/Count", Object::newInteger(isOpen ? node.below : -node.below));
        }
        if (at != 0)
            m_nodes[node.parent].below += 1 + (isOpen ? node.below : 0);
    }

    std::vector<Node> m_nodes; // 0 is the root
};

const char *styleName(LabelRange::Style style)
{
    switch (style) {
    case LabelRange::Style::Decimal:
        return "/D";
    case LabelRange::Style::SmallRoman:
        return "/r";
    case LabelRange::Style::LargeRoman:
        return "/R";
    case LabelRange::Style::SmallLetters:
        return "/a";
    case LabelRange::Style::LargeLetters:
        return "/A";
    case LabelRange::Style::WordsOnly:
        break;
    }
    return nullptr;
}

Object labelsObject(const QStringList &labels)
{
    Object numbers = Object::newArray();
    for (const LabelRange &range : labelRanges(labels)) {
        Object label = Object::newDictionary();
        if (const char *style = styleName(range.style)) {
            label.replaceKey("/S", Object::newName(style));
            label.replaceKey("/St", Object::newInteger(range.firstNumber));
        }
        if (!range.words.isEmpty())
            label.replaceKey("/P", textObject(range.words));
        numbers.appendItem(Object::newInteger(range.firstPage));
        numbers.appendItem(label);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return tree;
}

// Without this, viewers would hide the outline that was added.
void openOutline(Object root)
{
    Object mode = root.getKey("/PageMode");
    if (!mode.isName() || mode.getName() == "/UseNone" || mode.getName() == "/UseThumbs")
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

// Writes a string in UTF-16 where its bytes say something else than its writer meant: the copy's other strings may not
// tell their charset any more, and qpdf writes a carriage return as a line feed.
void spellOut(FileStrings &strings, Object dictionary, const char *key, QPDFObjGen holder)
{
    Object string = valueOf(dictionary, key);
    if (!string.isString())
        return;
    const QString meant = strings.textOf(string, holder);
    if (meant.size() < longestPlainText && meant != plainText(QString::fromStdString(string.getUTF8Value())))
        dictionary.replaceKey(key, textObject(meant));
}

void spellOutFacts(QPDF &pdf, FileStrings &strings)
try {
    Object info = pdf.getTrailer().getKey("/Info");
    for (const char *key : {"/Title", "/Author", "/Subject", "/Keywords", "/Creator", "/Producer"})
        spellOut(strings, info, key, info.getObjGen());
    forEachLabel(pdf, [&](int, Object label, QPDFObjGen holder) { spellOut(strings, label, "/P", holder); });
} catch (const std::exception &) {
    // What cannot be read is copied as it is.
}

void addContents(QPDF &pdf, const AddedContents &contents)
{
    Object root = pdf.getRoot();
    root.removeKey("/Outlines");
    if (!contents.outline.empty()) {
        root.replaceKey("/Outlines", Outline(pdf, contents.outline, pdf.getAllPages()).root());
        openOutline(root);
    }
    if (!contents.labels.isEmpty())
        root.replaceKey("/PageLabels", labelsObject(contents.labels));
}

bool isAllowed(QPDF &pdf, CopyAddition kind)
{
    return !pdf.isEncrypted() || pdf.ownerPasswordMatched()
        || (kind == CopyAddition::Annotations ? pdf.allowModifyAnnotation() : pdf.allowModifyAssembly());
}

Failure cannotWrite(int error)
{
    return {Reason::CannotWrite, QString::fromLocal8Bit(std::strerror(error))};
}

// Nothing, or why it could not be written.
std::optional<Failure> write(QPDF &pdf, int output, const std::function<void(int)> &progress)
{
    const std::unique_ptr<FILE, int (*)(FILE *)> file(fdopen(dup(output), "wb"), &fclose);
    if (!file)
        return cannotWrite(errno);
    QPDFWriter writer(pdf);
    writer.setOutputFile("copy", file.get(), false);
    writer.registerProgressReporter(std::make_shared<QPDFWriter::FunctionProgressReporter>(progress));
    writer.write();
    if (fflush(file.get()) != 0 || ferror(file.get()) != 0)
        return cannotWrite(errno);
    // Synced here, so that the window need not wait for the disk. EINVAL: not a file on a disk.
    if (fsync(output) != 0 && errno != EINVAL)
        return cannotWrite(errno);
    return std::nullopt;
}

} // namespace

Result<CopyReport> writeCopy(QByteArrayView bytes, const QByteArray &password, const CopyRequest &request,
                             const std::function<void(int)> &progress)
try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    if (!isAllowed(pdf, request.kind))
        return Reason::NotAllowed;
    if (int(pdf.getAllPages().size()) != request.pageCount)
        return Failure{Reason::Damaged, QStringLiteral("the structure has another number of pages")};
    FileStrings strings(pdf, bytes);
    spellOutFacts(pdf, strings);
    if (request.kind == CopyAddition::Contents)
        addContents(pdf, request.contents);
    else
        addAnnotations(pdf, request.annotations);
    const CopyReport report{isSigned(pdf)};
    if (const auto why = write(pdf, request.output, progress))
        return *why;
    return report;
} catch (const QPDFSystemError &why) {
    return cannotWrite(why.getErrno());
} catch (const QPDFExc &why) {
    return Failure{why.getErrorCode() == qpdf_e_password ? Reason::WrongPassword : Reason::Damaged,
                   QString::fromStdString(why.getMessageDetail())};
}

} // namespace fanye::engine
