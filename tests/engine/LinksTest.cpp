// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "WrittenPdf.h"

#include "support/Catch.h"

#include <QTemporaryFile>

using namespace fanye;
using namespace fanye::engine;

namespace {

IssueStructure structureIn(const QByteArray &pdf)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(pdf);
    file.flush();
    PdfBackend backend(FileBytes::map(file.handle()), {});
    return structureOf(backend);
}

// "3", "https://...", or "!" and the number of its obstacle.
std::string asText(const Link &link)
{
    if (link.target)
        return std::to_string(link.target->number());
    return link.obstacle ? "!" + std::to_string(int(*link.obstacle)) : link.url.toStdString();
}

QByteArray action(const char *entries)
{
    return QByteArray("/A << ") + entries + " >>";
}

} // namespace

TEST_CASE("A link leads somewhere, or says what is in its way")
{
    struct Row
    {
        QByteArray entries;
        std::string expected;
    };
    const auto obstacle = [](LinkObstacle each) { return "!" + std::to_string(int(each)); };
    const std::vector<Row> rows{
        {action("/S /Named /N /NextPage"), "2"},
        {action("/S /Named /N /PrevPage"), obstacle(LinkObstacle::MissingPage)}, // of page 1
        {action("/S /Named /N /FirstPage"), "1"},
        {action("/S /Named /N /LastPage"), "3"},
        {action("/S /URI /URI (www.example.com/a)"), "http://www.example.com/a"},
        {action("/S /URI /URI (./a.html)"), "https://magazine.example.cn/2024/a.html"},
        {action("/S /URI /URI <FEFF007700770077002E0061002E0063006E002F4E00>"), "http://www.a.cn/%E4%B8%80"},
        {action("/S /URI /URI (https://a.cn/\xC6\xDA\xBF\xAF)"), "https://a.cn/%C6%DA%BF%AF"},
        {action("/S /URI /URI (tel:010-12345678)"), "tel:010-12345678"},
        {action("/S /URI /URI (weixin://dl/business)"), obstacle(LinkObstacle::Address)},
        {action("/S /GoToR /F (other.pdf) /D [0 /Fit]"), obstacle(LinkObstacle::OtherFile)},
        {action("/S /Launch /F (calc)"), obstacle(LinkObstacle::Program)},
        {action("/S /JavaScript /JS (app.alert\\(1\\))"), obstacle(LinkObstacle::Script)},
        {action("/S /SubmitForm /F (https://a.cn)"), obstacle(LinkObstacle::Form)},
        {action("/S /Movie"), obstacle(LinkObstacle::Unsupported)},
        {action("/S /Named /N /GoBack"), obstacle(LinkObstacle::Unsupported)},
        {action("/S /GoTo /D (nowhere)"), obstacle(LinkObstacle::MissingPage)},
        {"/Dest [99 0 R /Fit]", obstacle(LinkObstacle::MissingPage)},
    };
    QByteArrayList entries;
    for (const Row &row : rows)
        entries << row.entries;
    const auto where = GENERATE(WrittenPdf::Objects::InFile, WrittenPdf::Objects::InObjectStream);
    const QByteArray pdf
        = WrittenPdf().catalog("/URI << /Base (https://magazine.example.cn/2024/) >>").links(entries).bytes(where);
    const std::vector<Link> links = structureIn(pdf).links;
    REQUIRE(links.size() == rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(rows[i].entries.toStdString());
        CHECK(asText(links[i]) == rows[i].expected);
    }
}

TEST_CASE("A link that does nothing is none")
{
    CHECK(structureIn(WrittenPdf().links({"", "/Border [0 0 0]", "/PA << /S /URI /URI (https://a.cn) >>"}).bytes())
              .links.empty());
}

TEST_CASE("An outline's named actions lead to the first and the last page")
{
    WrittenPdf pdf;
    pdf.object(7, "<< /Type /Outlines /First 10 0 R /Last 12 0 R >>").catalog("/Outlines 7 0 R");
    pdf.object(10, "<< /Title (First) /Parent 7 0 R /A << /S /Named /N /FirstPage >> /Next 11 0 R >>");
    pdf.object(11, "<< /Title (Last) /Parent 7 0 R /A << /S /Named /N /LastPage >> /Next 12 0 R >>");
    pdf.object(12, "<< /Title (Next) /Parent 7 0 R /A << /S /Named /N /NextPage >> >>");
    CHECK(outlineAsText(structureIn(pdf.bytes())) == "First@1\nLast@3\nNext\n");
}
