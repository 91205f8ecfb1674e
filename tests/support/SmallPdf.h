// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

namespace fanye {

// A PDF of these objects, numbered from 1. The first is the catalogue.
inline QByteArray pdfOf(const QByteArrayList &objects)
{
    QByteArray pdf = "%PDF-1.4\n", table = "0000000000 65535 f \n";
    for (int i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray size = QByteArray::number(objects.size() + 1), start = QByteArray::number(pdf.size());
    return pdf + "xref\n0 " + size + '\n' + table + "trailer\n<</Size " + size + "/Root 1 0 R>>\nstartxref\n" + start
        + "\n%%EOF\n";
}

inline QByteArray streamOf(const QByteArray &content, const QByteArray &keys = {})
{
    return "<<" + keys + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

// Pages of one line each, in Helvetica, under a line that names the page.
inline QByteArray pdfWithPages(const QByteArrayList &lines)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    QByteArray kids;
    for (const QByteArray &line : lines) {
        kids += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects += "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Font<</F 3 0 R>>>>/Contents "
            + QByteArray::number(objects.size() + 2) + " 0 R>>";
        objects += streamOf("BT /F 14 Tf 40 400 Td (" + line + ") Tj ET");
    }
    objects[1] = "<</Type/Pages/Count " + QByteArray::number(lines.size()) + "/Kids[" + kids + "]>>";
    return pdfOf(objects);
}

// Two pages: a line of text, and a form that draws ten forms, each of which draws ten, and so on to 10^levels.
inline QByteArray pdfWithBomb(int levels)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>",
                           "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Font<</F 7 0 R>>>>"
                           "/Contents 5 0 R>>",
                           "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</XObject<</X 8 0 R>>>>"
                           "/Contents 6 0 R>>",
                           streamOf("BT /F 14 Tf 40 400 Td (The page before) Tj ET"),
                           streamOf("/X Do"),
                           "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    for (int level = 0; level < levels; ++level)
        objects += streamOf(QByteArray("/X Do ").repeated(10),
                            "/Type/XObject/Subtype/Form/BBox[0 0 400 560]/Resources<</XObject<</X "
                                + QByteArray::number(objects.size() + 2) + " 0 R>>>>");
    objects += streamOf("0 0 9 9 re f", "/Type/XObject/Subtype/Form/BBox[0 0 400 560]");
    return pdfOf(objects);
}

// Two pages: a line of text, and one that takes more memory than a worker has, by either painter: Qt PDF decodes five
// streams at once whose rows are 256 MB long, poppler a mesh of millions of triangles. It has a picture of 300
// megapixels.
inline QByteArray pdfTooLarge()
{
    const QByteArray longRows
        = "/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 32/BitsPerComponent 16/Columns 4000000>>",
        mesh = "/ShadingType 4/ColorSpace/DeviceRGB/BitsPerCoordinate 1/BitsPerComponent 1/BitsPerFlag 2"
               "/Decode[0 1 0 1 0 1 0 1 0 1]/Filter/FlateDecode",
        picture = "/Type/XObject/Subtype/Image/Width 20000/Height 15000/ColorSpace/DeviceRGB/BitsPerComponent 8";
    return pdfOf(
        {"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Font<</F 7 0 R>>>>/Contents 5 0 R>>",
         "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Shading<</S 9 0 R>>/XObject<</P 10 0 R>>>>"
         "/Contents[6 0 R 8 0 R 8 0 R 8 0 R 8 0 R 8 0 R]>>",
         streamOf("BT /F 14 Tf 40 400 Td (The page before) Tj ET"), streamOf("/S sh /P Do "),
         "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
         streamOf(qCompress(QByteArray("\0   ", 4)).mid(4), longRows),
         streamOf(qCompress(QByteArray(12'000'000, '\0')).mid(4), mesh), streamOf("x", picture)});
}

// Two pages: a line of text, and one shading over the whole page, painted so many times. Takes time, but no memory.
inline QByteArray pdfWithShadings(int count)
{
    return pdfOf({"<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count 2/Kids[3 0 R 4 0 R]>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Font<</F 7 0 R>>>>/Contents 5 0 R>>",
                  "<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 560]/Resources<</Shading<</S 8 0 R>>>>/Contents 6 0 R>>",
                  streamOf("BT /F 14 Tf 40 400 Td (The page before) Tj ET"),
                  streamOf(QByteArray("/S sh ").repeated(count)), "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
                  "<</ShadingType 3/ColorSpace/DeviceRGB/Coords[200 280 0 200 280 400]/Extend[true true]"
                  "/Function<</FunctionType 2/Domain[0 1]/C0[1 0 0]/C1[0 0 1]/N 1>>>>"});
}

} // namespace fanye
