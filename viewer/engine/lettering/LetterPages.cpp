// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/LetterPages.h"

#include "engine/lettering/RenderingModes.h"
#include "engine/pdf/QpdfValues.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

namespace fanye::engine {
namespace {

using Change = std::function<void(QPDFObjectHandle &owner)>;

// What a page may lead to that is not painted, and may be all of the file.
constexpr const char *unpainted[] = {"/B", "/AA", "/Thumb", "/Metadata", "/PieceInfo", "/StructParents", "/Trans"};

// Calls `change` with the page, and with every form that it draws.
void forEachForm(QPDFObjectHandle owner, Visited &visited, const Change &change)
{
    if (!visited.isNew(owner))
        return;
    change(owner);
    QPDFObjectHandle resources = valueOf(owner.isStream() ? owner.getDict() : owner, "/Resources");
    QPDFObjectHandle all = valueOf(resources, "/XObject");
    if (!all.isDictionary())
        return;
    for (const std::string &key : all.getKeys())
        if (QPDFObjectHandle form = all.getKey(key); form.isFormXObject())
            forEachForm(form, visited, change);
}

void hideText(QPDFObjectHandle &owner)
{
    if (owner.isStream())
        owner.addTokenFilter(invisibleText(ContentOf::Form));
    else
        owner.addContentTokenFilter(invisibleText(ContentOf::Page));
}

void dropImages(QPDFObjectHandle &owner)
{
    QPDFObjectHandle resources = valueOf(owner.isStream() ? owner.getDict() : owner, "/Resources");
    if (!resources.isDictionary())
        return;
    resources.removeKey("/Shading"); // as large in an SVG file as an image
    QPDFObjectHandle all = valueOf(resources, "/XObject");
    if (!all.isDictionary())
        return;
    for (const std::string &key : all.getKeys())
        if (all.getKey(key).isImage())
            all.removeKey(key);
}

// A value of the catalog. qpdf copies between files what is an object of its own.
void copyTo(QPDF &to, QPDF &from, const char *key)
{
    QPDFObjectHandle value = from.getRoot().getKey(key);
    if (!value.isDictionary())
        return;
    if (!value.isIndirect()) {
        value = from.makeIndirectObject(value);
        from.getRoot().replaceKey(key, value);
    }
    to.getRoot().replaceKey(key, to.copyForeignObject(value));
}

// A file of this page alone, in which `change` has been made to the page and its forms.
QByteArray single(QPDF &file, PageNumber page, const Change &change)
{
    QPDF one;
    one.setSuppressWarnings(true);
    one.emptyPDF();
    QPDFPageDocumentHelper(one).addPage(QPDFPageObjectHelper(file.getAllPages().at(std::size_t(page.index()))), false);
    for (const char *key : {"/OCProperties", "/AcroForm"}) // which layers are shown, and fields
        copyTo(one, file, key);
    QPDFObjectHandle only = one.getAllPages().at(0);
    QPDFPageObjectHelper(only).removeUnreferencedResources(); // pages may share those of all
    Visited visited;
    forEachForm(only, visited, change);
    QPDFWriter writer(one);
    return bytesWritten(writer);
}

} // namespace

LetterPages::LetterPages(std::unique_ptr<QPDF> file)
    : m_file(std::move(file))
{
}

LetterPages::~LetterPages() = default;

std::unique_ptr<LetterPages> LetterPages::open(QByteArrayView bytes, const QByteArray &password)
try {
    auto file = std::make_unique<QPDF>();
    file->setSuppressWarnings(true);
    file->processMemoryFile("issue", bytes.data(), std::size_t(bytes.size()), password.constData());
    return std::unique_ptr<LetterPages>(new LetterPages(std::move(file)));
} catch (const std::exception &) {
    return nullptr;
}

int LetterPages::pageCount() const
{
    return int(m_file->getAllPages().size());
}

std::optional<LetterPage> LetterPages::of(PageNumber page)
try {
    QPDFObjectHandle original = m_file->getAllPages().at(std::size_t(page.index()));
    for (const char *key : unpainted)
        original.removeKey(key);
    return LetterPage{single(*m_file, page, hideText), single(*m_file, page, dropImages)};
} catch (const std::exception &) {
    return std::nullopt;
}

} // namespace fanye::engine
