// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/IssueBlock.h"
#include "support/Catch.h"

using namespace fanye;
using namespace fanye::engine;

namespace {

const QByteArray twoPages = R"("pages":[{"w":100,"h":200},{"w":100,"h":200}])";

IssueBlock issueWith(const QByteArray &entries)
{
    const auto block = issueBlockIn("{" + twoPages + "," + entries + "}");
    REQUIRE(block);
    return *block;
}

// "Title@page" behind two dots for each level below the first, one line each; "+top" where there is one.
std::string outlineOf(const QByteArray &contents)
{
    std::string all;
    for (const OutlineItem &item : issueWith("\"contents\":" + contents).structure.outline) {
        all += std::string(std::size_t(item.level - 1) * 2, '.') + item.title.toStdString();
        if (item.page)
            all += "@" + std::to_string(item.page->number());
        if (item.top)
            all += "+" + std::to_string(int(*item.top));
        all += "\n";
    }
    return all;
}

// "page: x y w h to target", or to the address.
std::string linkOf(const QByteArray &link)
{
    const std::vector<Link> links = issueWith("\"links\":[" + link + "]").structure.links;
    if (links.empty())
        return "none";
    const QRectF rect = links[0].rect;
    const QString to = links[0].target ? QString::number(links[0].target->number()) : links[0].url;
    return QStringLiteral("%1: %2 %3 %4 %5 to %6")
        .arg(links[0].page.number())
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height())
        .arg(to)
        .toStdString();
}

} // namespace

TEST_CASE("an issue's facts are what its block says, made safe to show")
{
    const QByteArray key(64, '7');
    const IssueFacts facts
        = issueWith(R"("title":"月报\u202e\n 二月","binding":"right","coverAlone":false,"key":")" + key + "\"").facts;
    CHECK(facts.title == QStringLiteral("月报 二月"));
    CHECK(facts.binding == Binding::Right);
    CHECK(facts.layout == LayoutHint::FacingFromFirst);
    CHECK(facts.contentKey == key);
    CHECK(facts.permissions == Permissions());
    REQUIRE(facts.pageCount() == 2);
    CHECK(facts.pages[0].size == QSizeF(100, 200));
    CHECK(issueWith("\"title\":\"" + QByteArray(5000, 'a') + "\"").facts.title.size() == 512);
}

TEST_CASE("what an issue does not say, or says wrongly, is as usual")
{
    for (const char *entries : {R"("format":1)", R"("title":7,"binding":[],"coverAlone":"no","key":{})",
                                R"("key":"abc")", R"("contents":"none","links":{"page":1})"}) {
        INFO(entries);
        const IssueBlock issue = issueWith(entries);
        CHECK(issue.facts.title.isEmpty());
        CHECK(issue.facts.binding == Binding::Left);
        CHECK(issue.facts.layout == LayoutHint::CoverAlone);
        CHECK(issue.facts.contentKey.isEmpty());
        CHECK(issue.structure == IssueStructure());
    }
    for (const QByteArray &key : {QByteArray(64, 'G'), QByteArray(64, 'A'), QByteArray(63, 'a'), QByteArray(65, 'a'),
                                  QByteArray("../") + QByteArray(61, 'a'), QByteArray(1'000'000, 'a')})
        CHECK(issueWith("\"key\":\"" + key + "\"").facts.contentKey.isEmpty());
}

TEST_CASE("the size of a page is a plausible one")
{
    for (const char *page : {"{}", "7", "null", R"({"w":0,"h":5})", R"({"w":-5,"h":5})", R"({"w":"5","h":5})"}) {
        INFO(page);
        const auto block = issueBlockIn(QByteArray("{\"pages\":[") + page + "]}");
        REQUIRE(block);
        CHECK(block->facts.pages == std::vector<PageGeometry>{PageGeometry()});
    }
    const auto huge = issueBlockIn(R"({"pages":[{"w":1e300,"h":1e300}]})");
    REQUIRE(huge);
    CHECK(huge->facts.pages[0].size == QSizeF(14400, 14400));
}

TEST_CASE("what is no issue is none")
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"pages":[]})"),
          QByteArray(R"({"pages":{"0":{}}})"), QByteArray("{\"pages\":[{}]"), QByteArray("\xff\xfe\0", 3),
          QByteArray(2'000'000, '['), R"({"pages":)" + QByteArray(2'000'000, '[') + QByteArray(2'000'000, ']') + "}"})
        CHECK_FALSE(issueBlockIn(json));
}

TEST_CASE("there are no more pages, entries and links than may be told")
{
    const auto many = [](const QByteArray &one, int count) {
        QByteArray all = (one + ",").repeated(count);
        all.chop(1);
        return all;
    };
    const auto pages = issueBlockIn("{\"pages\":[" + many("{}", 200'010) + "]}");
    REQUIRE(pages);
    CHECK(pages->facts.pageCount() == 200'000);
    CHECK(pages->structure.isComplete);
    const IssueStructure entries = issueWith("\"contents\":[" + many(R"({"title":"A"})", 20'001) + "]").structure;
    CHECK(entries.outline.size() == 20'000);
    CHECK_FALSE(entries.isComplete);
    const IssueStructure links
        = issueWith("\"links\":[" + many(R"({"page":1,"rect":[0,0,1,1],"target":2})", 20'001) + "]").structure;
    CHECK(links.links.size() == 20'000);
    CHECK_FALSE(links.isComplete);
}

TEST_CASE("contents are entries with levels that go down step by step")
{
    CHECK(
        outlineOf(
            R"([{"title":"A","level":1,"page":1,"top":12.5},{"title":"B","level":2,"page":2},{"title":"C","level":1}])")
        == "A@1+12\n..B@2\nC\n");
    CHECK(
        outlineOf(
            R"([{"title":"A","level":9,"page":3},{"title":"B","level":9,"page":0},{"title":"C","level":-4,"page":1.5}])")
        == "A\n..B\nC\n");
    CHECK(outlineOf(R"([7,{"title":["A"],"page":"1"},{"title":"\u0000\u202e","top":5,"page":-1}])") == "\n\n\n");
    CHECK(outlineOf(R"([{"title":"A","page":1,"top":1e9},{"title":"B","page":2,"top":"5"}])") == "A@1\nB@2\n");
}

TEST_CASE("a link leads to a page of the issue or to an address that may be followed")
{
    struct Row
    {
        const char *link;
        const char *expected;
    };
    const Row rows[] = {
        {R"({"page":1,"rect":[1,2,3,4],"target":2})", "1: 1 2 3 4 to 2"},
        {R"({"page":2,"rect":[90,190,30,40],"url":"https://example.org/"})", "2: 90 190 10 10 to https://example.org/"},
        {R"({"page":1,"rect":[1,2,3,4],"url":"mailto:a@example.org"})", "1: 1 2 3 4 to mailto:a@example.org"},
        {R"({"page":1,"rect":[1,2,3,4],"target":3})", "none"},
        {R"({"page":3,"rect":[1,2,3,4],"target":1})", "none"},
        {R"({"page":1,"rect":[1,2,3,4],"url":"javascript:alert"})", "none"},
        {R"({"page":1,"rect":[1,2,3,4],"url":"file:///etc/passwd"})", "none"},
        {R"({"page":1,"rect":[1,2,3,4]})", "none"},
        {R"({"page":1,"rect":[1,2,3],"target":2})", "none"},
        {R"({"page":1,"rect":[1,2,-3,4],"target":2})", "none"},
        {R"({"page":1,"rect":[1,2,1e300,4],"target":2})", "none"},
        {R"({"page":1,"rect":[500,2,3,4],"target":2})", "none"},
        {R"({"page":1,"rect":["1",2,3,4],"target":2})", "none"},
        {"[]", "none"},
    };
    for (const Row &row : rows) {
        INFO(row.link);
        CHECK(linkOf(row.link) == row.expected);
    }
}
