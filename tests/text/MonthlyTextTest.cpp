// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TextForTests.h"
#include "support/PagesOf.h"

#include <QFile>

using namespace fanye;
using namespace fanye::text;

namespace {

std::shared_ptr<const IssueText> monthly()
{
    static const std::shared_ptr<const IssueText> text = []() -> std::shared_ptr<const IssueText> {
        const QString file = QStringLiteral(FANYE_ISSUES "/monthly-2024-02.pdf");
        if (!QFile::exists(file))
            return nullptr;
        const ReadPages read = pagesOf(file);
        return readText(read.pages, read.pageCount, read.labels);
    }();
    return text;
}

} // namespace

TEST_CASE("the monthly: every folio, every piece of furniture, nothing else")
{
    const auto text = monthly();
    if (!text) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    REQUIRE(text->pages.size() == 50);
    for (const PageText &page : text->pages) {
        INFO(page.page.number());
        const int folio = page.page.number() - 2;
        CHECK(furniture(page).size() == (folio > 0 ? 2 : 0));
        CHECK(text->folios.of(page.page).value_or(QString())
              == (folio > 0 ? QStringLiteral("%1").arg(folio, 2, 10, QLatin1Char('0')) : QString()));
        CHECK(page.hasText() == !(page.page.number() == 2 || (page.page.number() >= 13 && page.page.number() <= 18)));
    }
}

TEST_CASE("the monthly: flows join pages 8 and 9 and part pages 34 and 35")
{
    const auto text = monthly();
    if (!text) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    const auto areJoined = [&](int a, int b) {
        return std::any_of(text->flows.begin(), text->flows.end(), [&](const Flow &flow) {
            const auto isOn = [&](int page) {
                return std::any_of(flow.lines.begin(), flow.lines.end(),
                                   [page](const FlowLine &line) { return line.page.number() == page; });
            };
            return isOn(a) && isOn(b);
        });
    };
    CHECK(areJoined(8, 9));
    CHECK(areJoined(20, 21));
    CHECK_FALSE(areJoined(34, 35));
    CHECK_FALSE(areJoined(3, 4));
}

TEST_CASE("the monthly: headings stand first, though they are drawn last")
{
    const auto text = monthly();
    if (!text) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    const PageText &page = *text->find(PageNumber::fromNumber(41));
    CHECK(page.blocks.front().role == Role::Heading);
    CHECK(blockText(page, page.blocks.front()) == zh("跨境电商广州希音签约清远佛冈,助力当地打造“百千万工程”全省样板"));
}
