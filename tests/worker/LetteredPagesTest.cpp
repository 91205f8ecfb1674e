// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that are asked for without their letters: whatever becomes of the letters, the page stays.
#include "IssueUnderTest.h"
#include "OtherEngine.h"
#include "support/Catch.h"
#include "support/Folder.h"

#include <chrono>

using namespace fanye;
using namespace fanye::worker;

namespace {

using std::chrono::milliseconds;

// An issue whose pages are these lines (see LinesBackend), all painted without letters.
struct LetteredIssue
{
    LinkedEngine engine{QStringLiteral(FANYE_LINES_ENGINE)};
    Folder folder;
    IssueUnderTest test;
    std::vector<int> lettered; // pages
    int answered = 0;

    LetteredIssue(const QByteArrayList &lines, const Deadlines &deadlines)
    {
        QObject::connect(&test.issue, &Issue::lettered, &test.issue,
                         [this](const PaintRequest &request, const SharedLettering &lettering) {
                             lettered.push_back(request.page.number());
                             CHECK(lettering->letters.size() == 1);
                         });
        test.issue.setDeadlines(deadlines);
        test.issue.open(folder.with("lines", "%PDF-LINES\n" + lines.join('\n')));
        REQUIRE(test.waitOpen());
        std::vector<PaintRequest> requests;
        for (int page = 1; page <= lines.size(); ++page)
            requests.push_back({PageNumber::fromNumber(page), {20, 10}, {}, true});
        test.issue.wantPaintings(requests);
        CHECK(test.wait([&] { return qsizetype(test.painted.size() + test.paintFailures.size()) >= lines.size(); }));
    }

    // Of the page's picture; each is painted once.
    int grey(int page) const
    {
        std::vector<int> greys;
        for (const auto &painted : test.painted)
            if (painted.request.page.number() == page)
                greys.push_back(qGray(painted.image.pixel(19, 9)));
        return greys.size() == 1 ? greys[0] : -1;
    }
};

} // namespace

TEST_CASE("a page is without its letters where they are told, and whole where there are none")
{
    const LetteredIssue issue({"letters", "none"}, unhurried());
    CHECK(issue.lettered == std::vector<int>{1});
    CHECK(issue.grey(1) == 0);
    CHECK(issue.grey(2) == 4);
}

TEST_CASE("a page whose worker dies or hangs over its letters is there, whole, and not painted again")
{
    Deadlines deadlines = unhurried();
    deadlines.letters = milliseconds(300);
    const LetteredIssue issue({"letters that crash", "letters without end", "letters"}, deadlines);
    CHECK(issue.test.paintFailures.empty());
    CHECK(issue.grey(1) == 18);
    CHECK(issue.grey(2) == 19);
    CHECK(issue.grey(3) == 0);
    CHECK(issue.lettered == std::vector<int>{3});
}

TEST_CASE("letters have a time of their own beside that of the page")
{
    Deadlines deadlines = unhurried();
    deadlines.page = deadlines.letters = milliseconds(1000); // 600 are used for each
    const LetteredIssue issue({"slow letters"}, deadlines);
    CHECK(issue.lettered == std::vector<int>{1});
    CHECK(issue.grey(1) == 0);
}
