// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/TextCopy.h"

#include "engine/backend/ProcessorClock.h"
#include "engine/pdf/QpdfValues.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <exception>
#include <string_view>
#include <vector>

namespace fanye::engine {
namespace {

constexpr qsizetype largestCopied = 64 << 20; // bytes
constexpr std::size_t mostObjects = 300'000;
constexpr std::chrono::milliseconds longest{500}; // of processor time
constexpr std::size_t longestHead = 64 << 10; // bytes of a font program before its encrypted part

// A Type 1 program tells its encoding in front of the word eexec; behind it are the outlines, encrypted.
void cutProgram(QPDFObjectHandle descriptor)
try {
    QPDFObjectHandle program = descriptor.getKey("/FontFile");
    if (!program.isStream())
        return;
    const auto data = program.getStreamData(qpdf_dl_generalized);
    const std::string_view whole(reinterpret_cast<const char *>(data->getBuffer()), data->getSize());
    const std::string_view head = whole.substr(0, whole.substr(0, longestHead).find("eexec"));
    if (head.size() == whole.size() || !head.starts_with("%!") || head.find("/Encoding") == std::string_view::npos)
        return;
    program.replaceStreamData(std::string(head), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
} catch (const QPDFExc &) { // packed in a way that qpdf does not know: it stays whole
}

bool isWithoutText(QPDFObjectHandle annotation)
{
    return nameOf(valueOf(annotation, "/Subtype")) == "/Link" && !annotation.hasKey("/AP");
}

void dropLinks(QPDFObjectHandle page)
{
    QPDFObjectHandle all = page.getKey("/Annots");
    if (!all.isArray())
        return;
    std::vector<QPDFObjectHandle> kept;
    for (int i = 0; i < all.getArrayNItems(); ++i)
        if (QPDFObjectHandle annotation = all.getArrayItem(i); !isWithoutText(annotation))
            kept.push_back(annotation);
    if (kept.empty())
        page.removeKey("/Annots");
    else
        page.replaceKey("/Annots", QPDFObjectHandle::newArray(kept));
}

// Whether marked content takes its text from here: qpdf changes the end of a line within such a string.
bool spellsText(QPDFObjectHandle object)
{
    QPDFObjectHandle resources = valueOf(object, "/Resources");
    QPDFObjectHandle properties = valueOf(resources.isDictionary() ? resources : object, "/Properties");
    if (object.hasKey("/ActualText") && !object.hasKey("/S")) // with /S it belongs to the structure tree
        return true;
    if (!properties.isDictionary())
        return false;
    const auto keys = properties.getKeys();
    return std::any_of(keys.begin(), keys.end(), [&](const std::string &key) {
        return !valueOf(valueOf(properties, key.c_str()), "/ActualText").isNull();
    });
}

// False where that takes too long, or a text might change.
bool amend(QPDF &pdf, ProcessorClock::time_point until)
{
    for (const auto &[number, entry] : pdf.getXRefTable()) {
        if (ProcessorClock::now() > until)
            return false;
        QPDFObjectHandle object = pdf.getObjectByObjGen(number);
        if (object.isStream())
            object = object.getDict();
        if (!object.isDictionary())
            continue;
        if (spellsText(object))
            return false;
        cutProgram(object);
        dropLinks(object);
    }
    for (const char *key : {"/Outlines", "/Names", "/Dests", "/StructTreeRoot", "/PageLabels", "/Metadata"})
        pdf.getRoot().removeKey(key);
    return true;
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_preserve);
    return bytesWritten(writer);
}

bool contains(QByteArrayView bytes, std::string_view word)
{
    return std::string_view(bytes.data(), std::size_t(bytes.size())).find(word) != std::string_view::npos;
}

} // namespace

bool isWorthTextCopy(QByteArrayView bytes)
{
    return bytes.size() <= largestCopied
        && (contains(bytes, "/ObjStm") || contains(bytes, "/FontFile ") || contains(bytes, "/FontFile\n"));
}

// Warnings mean that qpdf mended the file, which poppler may do in another way.
QByteArray textCopy(QByteArrayView bytes)
try {
    if (bytes.size() > largestCopied)
        return {};
    const auto until = ProcessorClock::now() + longest;
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()));
    if (pdf.isEncrypted() || pdf.anyWarnings() || pdf.getXRefTable().size() > mostObjects || asksForAppearances(pdf)
        || !amend(pdf, until))
        return {};
    const QByteArray copy = written(pdf);
    return pdf.anyWarnings() ? QByteArray() : copy;
} catch (const std::exception &) {
    return {};
}

} // namespace fanye::engine
