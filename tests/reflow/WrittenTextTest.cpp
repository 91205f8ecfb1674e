// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/WrittenText.h"
#include "support/Catch.h"
#include "support/Typesetter.h"
#include "text/signs/Stop.h"

using namespace fanye;
using namespace fanye::reflow;
using namespace fanye::text;

namespace {

const TextWords words{QStringLiteral("en"), QStringLiteral("A & B"), QStringLiteral("Page %1"),
                      QStringLiteral("Page %1 (%2)"), QStringLiteral("[Picture]")};

std::shared_ptr<const IssueText> issueOf(const QString &line)
{
    Typesetter first(1);
    first.set(50, 100, line);
    PageGlyphs second = Typesetter(2);
    second.imageCover = 1;
    return readText({first, second, Typesetter(3)}, 3, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

QString written(const QString &line, TextFormat format, int first = 1, int last = 3)
{
    return QString::fromUtf8(writtenText(*issueOf(line), {PageNumber::fromNumber(first), PageNumber::fromNumber(last)}, format,
                                         words));
}

} // namespace

TEST_CASE("pages as plain text: under their numbers, empty ones left out")
{
    CHECK(written(QStringLiteral("One line"), TextFormat::Plain)
          == QStringLiteral("A & B\n\nPage 1\n\nOne line\n\nPage 2\n\n[Picture]\n\n"));
    CHECK(written(QStringLiteral("One line"), TextFormat::Plain, 1, 1)
          == QStringLiteral("A & B\n\nPage 1\n\nOne line\n\n"));
}

TEST_CASE("an issue's signs mean nothing to Markdown")
{
    struct Row
    {
        const char *line;
        const char *written;
    };
    for (const Row &row : {Row{"*bold* _x_ [a](b)", "\\*bold\\* \\_x\\_ \\[a\\](b)"}, Row{"# no heading", "\\# no heading"},
                           Row{"1. no list", "1\\. no list"}, Row{"12) no list", "12\\) no list"},
                           Row{"- no list", "\\- no list"}, Row{"3.5 kg", "3\\.5 kg"}, Row{"<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"},
                           Row{"`code` \\ a|b", "\\`code\\` \\\\ a\\|b"}, Row{"a - b.", "a - b."}}) {
        INFO(row.line);
        CHECK(written(QString::fromUtf8(row.line), TextFormat::Markdown, 1, 1)
              == QStringLiteral("# A \\& B\n\n*Page 1*\n\n%1\n\n").arg(QString::fromUtf8(row.written)));
    }
}

TEST_CASE("an issue's signs mean nothing to HTML")
{
    const QString page = written(QStringLiteral("<script>alert(\"1\")</script> & more"), TextFormat::Html);
    CHECK(page.contains(QStringLiteral("<p>&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</p>")));
    CHECK(page.contains(QStringLiteral("<title>A &amp; B</title>")));
    CHECK(page.contains(QStringLiteral("<section id=\"page-2\">\n<p class=\"page\">Page 2</p>\n<p class=\"picture\">[Picture]</p>")));
    CHECK(page.endsWith(QStringLiteral("</body>\n</html>\n")));
    CHECK(!page.contains(QStringLiteral("page-3")));
}

TEST_CASE("writing a text ends when it is asked to")
{
    std::stop_source stop;
    stop.request_stop();
    const auto text = issueOf(QStringLiteral("One"));
    CHECK_THROWS_AS(writtenText(*text, {PageNumber::fromNumber(1), PageNumber::fromNumber(3)}, TextFormat::Plain, words,
                                stop.get_token()),
                    Stopped);
}
