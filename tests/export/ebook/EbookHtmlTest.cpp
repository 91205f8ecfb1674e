// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookHtml.h"
#include "support/Catch.h"
#include "support/Typesetter.h"

#include <QCryptographicHash>

using namespace fanye;
using namespace fanye::ebook;
using namespace fanye::text;

namespace {

const Player player{"run()", "body{}", "<svg/>"};

EbookIssue issueWith(const QString &title, const QString &line)
{
    EbookIssue issue;
    issue.facts.pages = {{{595.28, 841.89}}, {{595.28, 841.89}}};
    issue.facts.contentKey = "abc";
    issue.title = title;
    issue.text = readText({Typesetter(1).set(50, 100, line), Typesetter(2)}, 2, {});
    issue.words.language = QStringLiteral("zh-Hans");
    issue.words.page = QStringLiteral("Page %1");
    issue.words.picture = QStringLiteral("[Picture]");
    issue.words.unpainted = [](const Failure &, PageNumber) { return QStringLiteral("<not> painted"); };
    return issue;
}

contents::ContentsEntry entry(const QString &title, int level, int page)
{
    contents::ContentsEntry made;
    made.title = title;
    made.level = level;
    made.page = PageNumber::fromNumber(page);
    return made;
}

constexpr auto pageOne = PageNumber::fromNumber(1);

QByteArray pageHtml(const EbookIssue &issue, const PagePicture &picture)
{
    WrittenShapes shapes;
    return htmlPage(issue, pageOne, picture, shapes);
}

} // namespace

TEST_CASE("the policy allows the player's own script and nothing from outside")
{
    const QByteArray head = htmlHead(issueWith(QStringLiteral("A"), {}), player);
    const QByteArray hash = QCryptographicHash::hash(player.script, QCryptographicHash::Sha256).toBase64();
    CHECK(head.contains("script-src 'sha256-" + hash + "'"));
    CHECK(head.contains("default-src 'none'"));
    CHECK(htmlScript(player) == "<script>" + player.script + "</script>\n");
    CHECK(head.indexOf("Content-Security-Policy") > 0);
    CHECK(!head.contains("<script")); // none before the policy
    CHECK(head.indexOf("<meta charset=\"utf-8\">") < 200);
}

TEST_CASE("words of the issue are text wherever they stand")
{
    const QString hostile = QStringLiteral("\"><script>alert(1)</script> & 'x'");
    EbookIssue issue = issueWith(hostile, hostile);
    issue.publication.summary.emplace();
    issue.publication.summary->value = hostile;
    issue.contents = {entry(hostile, 1, 1)};
    const QByteArray html = htmlHead(issue, player) + pageHtml(issue, {"webp", {10, 20}, {}, {}}) + htmlScript(player)
        + htmlData(issue, *issue.text) + htmlEnd();
    CHECK_FALSE(html.contains("<script>alert"));
    CHECK(html.count("<script") == 4); // the player and three blocks of data
    CHECK(html.count("</script>") == 4);
}

TEST_CASE("a page stands in a section with its picture and its text")
{
    const QByteArray html = pageHtml(issueWith({}, QStringLiteral("正文")), {"webp", {1190, 1684}, {}, {}});
    CHECK(html.startsWith("<section class=\"page\" id=\"p1\""));
    CHECK(html.contains("--w:595.28;--h:841.89"));
    CHECK(
        html.contains("width=\"1190\" height=\"1684\" src=\"data:image/webp;base64," + QByteArray("webp").toBase64()));
    CHECK(html.contains(QStringLiteral("<p>正文</p>").toUtf8()));
    CHECK(html.count("<noscript>") == 1);
}

TEST_CASE("a page of letters is a picture with shapes over it, each defined once in the issue")
{
    PagePicture picture{"webp", {1190, 1684}, {}, {}};
    picture.letters
        = {{"m0 0v9z", "m1 1h9z"}, {{0, {10, 20}, 0xff000000}, {1, {30, 20}, 0xff000000}, {0, {5, 6}, 0x80ff0000}}};
    const EbookIssue issue = issueWith({}, QStringLiteral("正文"));
    WrittenShapes shapes;
    const QByteArray first = htmlPage(issue, pageOne, picture, shapes);
    CHECK(first.contains("<svg viewBox=\"0 0 19049 26940\""));
    CHECK(first.contains("<image width=\"19049\" height=\"26940\" preserveAspectRatio=\"none\" "
                         "href=\"data:image/webp;base64,"
                         + QByteArray("webp").toBase64() + "\"/>"));
    CHECK(first.contains("<defs><path id=\"g0\" d=\"m0 0v9z\"/><path id=\"g1\" d=\"m1 1h9z\"/></defs>"));
    CHECK(first.contains(
        "<g fill=\"#000000\"><use href=\"#g0\" x=\"10\" y=\"20\"/><use href=\"#g1\" x=\"30\" y=\"20\"/></g>"
        "<g fill=\"#ff0000\" fill-opacity=\"0.502\"><use href=\"#g0\" x=\"5\" y=\"6\"/></g></svg>"));
    picture.letters.shapes.insert(picture.letters.shapes.begin(), "m7 7h1z");
    const QByteArray second = htmlPage(issue, pageOne.next(), picture, shapes);
    CHECK(second.contains("<defs><path id=\"g2\" d=\"m7 7h1z\"/></defs>"));
    CHECK(second.contains("href=\"#g0\" x=\"30\""));
    CHECK(first.contains(QStringLiteral("<p>正文</p>").toUtf8()));
}

TEST_CASE("a page that could not be painted says why")
{
    PagePicture none;
    none.unpainted = {Reason::TooSlow, {}};
    const QByteArray html = pageHtml(issueWith({}, {}), none);
    CHECK_FALSE(html.contains("<img"));
    CHECK(html.contains("<p class=\"unpainted\">&lt;not&gt; painted</p>"));
}

TEST_CASE("contents become lists within lists, also where a level is skipped")
{
    EbookIssue issue = issueWith({}, {});
    issue.contents
        = {entry(QStringLiteral("A"), 1, 1), entry(QStringLiteral("B"), 3, 2), entry(QStringLiteral("C"), 1, 2)};
    const QByteArray html = htmlData(issue, *issue.text);
    CHECK(html.contains("<ol><li><a href=\"#p1\">A</a><ol><li><a href=\"#p2\">B</a></li></ol></li>"
                        "<li><a href=\"#p2\">C</a></li></ol>"));
}
