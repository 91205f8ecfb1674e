// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/RenderingModes.h"

#include "support/Catch.h"

#include <qpdf/Buffer.hh>
#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>

using namespace fanye::engine;

namespace {

std::string filtered(const std::string &content, ContentOf owner)
{
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, content);
    Pl_Buffer out("filtered");
    stream.addTokenFilter(invisibleText(owner));
    stream.pipeStreamData(&out, 0, qpdf_dl_generalized);
    const auto bytes = out.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize()};
}

} // namespace

TEST_CASE("filled text becomes invisible, all other content stays as it is")
{
    struct Row
    {
        const char *before, *after;
    };
    for (const auto &[before, after] : {
             Row{"BT (a) Tj ET", "BT (a) Tj ET"},
             Row{"0 Tr (a) Tj", "3 Tr (a) Tj"},
             Row{"0\n% 2\nTr", "3\n% 2\nTr"},
             Row{"0 Tr 2 Tr 7 Tr 0 Tr", "3 Tr 2 Tr 7 Tr 3 Tr"},
             Row{"1 0 0 1 0 0 cm 0 Tw", "1 0 0 1 0 0 cm 0 Tw"},
             Row{"(0 Tr) Tj /Tr gs [0] 0 d", "(0 Tr) Tj /Tr gs [0] 0 d"},
             Row{"0", "0"},
             Row{"0.0 Tr 00 Tr .0 Tr", "3 Tr 3 Tr 3 Tr"},
             Row{"0.5 0 Td 1.0 Tr", "0.5 0 Td 1.0 Tr"},
         }) {
        CAPTURE(before);
        CHECK(filtered(before, ContentOf::Form) == after);
        CHECK(filtered(before, ContentOf::Page) == std::string("3 Tr\n") + after);
    }
}
