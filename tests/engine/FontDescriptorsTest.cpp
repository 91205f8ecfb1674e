// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/FontDescriptors.h"
#include "WrittenPdf.h"

#include "support/Catch.h"

#include <optional>
#include <utility>
#include <vector>

using namespace fanye;
using namespace fanye::engine;

namespace {

// Object 20 is the font, 21 its descriptor.
WrittenPdf pdfWithFont(const QByteArray &entries)
{
    WrittenPdf pdf;
    pdf.object(20, "<< /Type /Font /W [1 [" + QByteArray("500 ").repeated(2000) + "]] " + entries + " >>");
    pdf.object(21, "<< /Type /FontDescriptor /FontName /A >>");
    return pdf;
}

// The number of the descriptor of object 20; 0 where it has none. `at`: what is taken for the file's bytes.
int descriptorIn(const QByteArray &file, const QByteArray &at)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("test", file.constData(), std::size_t(file.size()));
    QPDFObjectHandle descriptor = FontDescriptors(pdf, at).of(pdf.getObjectByID(20, 0));
    return descriptor.isDictionary() ? descriptor.getObjectID() : 0;
}

} // namespace

TEST_CASE("a reference is read from the bytes of a dictionary")
{
    const std::vector<std::pair<QByteArray, std::optional<QPDFObjGen>>> cases{
        {"<< /Key 7 0 R >>", QPDFObjGen(7, 0)},
        {"<</A/B/Key\r\n12  3\nR>>", QPDFObjGen(12, 3)},
        {"<< /KeyOther 7 0 R >>", std::nullopt},
        {"<< /Key << /A 7 0 R >> >>", std::nullopt},
        {"<< /Key 7 0 R /Key 8 0 R >>", std::nullopt},
        {"<< /Key 123456789 0 R >>", std::nullopt},
        {"<< /Key 7", std::nullopt},
        {"<< /Key", std::nullopt},
        {"", std::nullopt},
    };
    for (const auto &[dictionary, object] : cases) {
        INFO(dictionary.toStdString());
        CHECK(referenceIn(dictionary, "/Key") == object);
    }
}

TEST_CASE("a font's descriptor is found in the file, in an object stream, and where the bytes are others")
{
    for (const QByteArray entries : {"/FontDescriptor 21 0 R", "/FontDescripto#72 21 0 R"}) {
        const WrittenPdf pdf = pdfWithFont(entries);
        const QByteArray inFile = pdf.bytes(), inStream = pdf.bytes(WrittenPdf::Objects::InObjectStream);
        CHECK(descriptorIn(inFile, inFile) == 21);
        CHECK(descriptorIn(inStream, inStream) == 21);
        CHECK(descriptorIn(inFile, inFile.left(40)) == 21);
        CHECK(descriptorIn(inFile, QByteArray(inFile.size(), '7')) == 21);
    }
    const QByteArray without = pdfWithFont("/FontDescriptor 99 0 R").bytes();
    CHECK(descriptorIn(without, without) == 0);
}

// The bytes name another descriptor than the file does, so that they tell which of the two was read.
TEST_CASE("a font's descriptor is read from the bytes also where something stands before the header")
{
    WrittenPdf pdf = pdfWithFont("/FontDescriptor 21 0 R");
    pdf.object(22, "<< /Type /FontDescriptor /FontName /B >>");
    for (const QByteArray prefix : {"", "\n", "From: a@example.org\r\n\r\n"}) {
        INFO(prefix.toStdString());
        const QByteArray file = prefix + pdf.bytes();
        CHECK(descriptorIn(file, QByteArray(file).replace("/FontDescriptor 21", "/FontDescriptor 22")) == 22);
    }
}
