// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/Passages.h"
#include "support/Catch.h"
#include "support/PagesOf.h"

#include <QFile>

#include <algorithm>

using namespace fanye;
using namespace fanye::reflow;
using namespace fanye::text;

namespace {

std::shared_ptr<const IssueText> monthly()
{
    const QString file = QStringLiteral(FANYE_ISSUES "/monthly-2024-02.pdf");
    if (!QFile::exists(file)) {
        WARN("skipped: the shared issues are not here");
        return nullptr;
    }
    const ReadPages read = pagesOf(file);
    return readText(read.pages, read.pageCount, read.labels);
}

} // namespace

TEST_CASE("the monthly reads on over pages 8-9 and 20-21 without its running heads")
{
    const auto text = monthly();
    if (!text)
        return;
    for (const int page : {8, 20}) {
        CAPTURE(page);
        const auto passages = passagesOf(*text, PageNumber::fromNumber(page));
        const auto next = PageNumber::fromNumber(page + 1);
        const auto across = std::find_if(passages.begin(), passages.end(),
                                         [&](const Passage &passage) { return firstUnitOn(passage, next).has_value(); });
        REQUIRE(across != passages.end());
        CHECK(across->kind == PassageKind::Paragraph);
        CHECK(!across->read.text.contains(QStringLiteral("广清对口帮扶协作月报")));
    }
}

TEST_CASE("all that the monthly says stands in one passage, in the order of reading")
{
    const auto text = monthly();
    if (!text)
        return;
    std::size_t glyphs = 0, read = 0;
    TextPlace last{PageNumber::fromNumber(1), 0};
    for (const PageText &page : text->pages) {
        glyphs += std::size_t(bodyEnd(page));
        for (const Passage &passage : passagesOf(*text, page.page)) {
            CHECK(!(passage.span.first < last));
            last = std::max(last, passage.span.last);
            auto places = passage.read.from;
            places.erase(std::unique(places.begin(), places.end()), places.end());
            read += places.size();
        }
    }
    CHECK(read == glyphs);
}
