// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every response to every request, through the whole window's side: whatever a worker says, each question comes to an
// end, and the window lives.
#include "IssueUnderTest.h"
#include "MessagesForTests.h"
#include "OtherEngine.h"

#include "support/Catch.h"

#include <QTemporaryFile>

#include <memory>

using namespace fanye;
using namespace fanye::worker;
using namespace std::chrono_literals;

namespace {

// An engine that lies like this, and whose workers are forked from a zygote as the real ones are.
class Lies
{
public:
    explicit Lies(const QByteArray &how) { qputenv("FANYE_LIE", how); }
    ~Lies() { qunsetenv("FANYE_LIE"); }
    Lies(const Lies &) = delete;
    Lies &operator=(const Lies &) = delete;

private:
    LinkedEngine m_engine{QStringLiteral(FANYE_LYING_ENGINE)};
};

Deadlines shortOnes()
{
    Deadlines deadlines;
    deadlines.open = deadlines.openAgain = deadlines.page = deadlines.text = deadlines.copy = 100ms;
    deadlines.structure = deadlines.annotations = 100ms;
    deadlines.binding = 10ms;
    return deadlines;
}

bool hasAnswered(const IssueUnderTest &test, int page)
{
    return test.isPainted(page) || test.whyNotPainted(page);
}

// Asks for everything that can be asked for, and waits for the end of each.
void readAll(IssueUnderTest &test)
{
    test.issue.open(testPdf("plain"));
    REQUIRE(test.wait([&] { return test.facts || test.failure; }));
    if (!test.facts)
        return;
    test.issue.wantPaintings({IssueUnderTest::requestOf(1)});
    CHECK(test.wait([&] { return hasAnswered(test, 1); }));
    CHECK(test.wait([&] { return test.isTextComplete; }));
    QTemporaryFile copy;
    REQUIRE(copy.open());
    CopyAdditions additions;
    additions.annotations = {Annotation()};
    additions.annotations.front().rects = {QRectF(1, 2, 3, 4)};
    additions.annotations.front().note = QString(20'000, QLatin1Char('x'));
    additions.contents.outline = {{QStringLiteral("One"), 1, PageNumber::fromNumber(1), {}}};
    test.issue.writeCopy(additions, copy.handle());
    CHECK(test.wait([&] { return test.isCopyWritten || test.copyFailure; }));
    test.issue.readAnnotations();
    CHECK(test.wait([&] { return test.annotations || test.annotationFailure; }));
}

} // namespace

TEST_CASE("a response fits its own request and no other")
{
    // In the order of everyRequest() and everyResponse(); x: fits.
    const char *const table[] = {
        "x.x................", // OpenFile, to describe
        "..xxxx.............", // ReadStructure
        "..x...x............", // ReadText
        "..x....x.....x...xx", // PaintPage
        "..x......x.........", // TakeContents
        "..x.......xx.......", // WriteCopy
        "..x............xx..", // ReadAnnotations
        "..x......x.........", // TakeAnnotation
        "..x......x.........", // TakeNote
    };
    std::vector<Request> requests = everyRequest();
    std::get<ReadText>(requests[2]).page = someGlyphs().page;
    const std::vector<Response> responses = everyResponse();
    for (std::size_t request = 0; request < requests.size(); ++request)
        for (std::size_t response = 0; response < responses.size(); ++response) {
            INFO("request " << request << ", response " << response);
            CHECK(fits(requests[request], responses[response]) == (table[request][response] == 'x'));
        }
    CHECK(!fits(ReadText{PageNumber::fromNumber(1)}, GlyphsRead{someGlyphs()})); // another page's text
    CHECK(!fits(PaintPage{}, Lettered())); // not asked for
    CHECK(!fits(PaintPage{}, PaintedWhole()));
    OpenFile open;
    CHECK(fits(open, Examining{}));
    open.purpose = OpenFile::Purpose::Paint;
    CHECK(!fits(open, Examining{}));
    CHECK(fits(open, ReadyToPaint{}));
    CHECK(!fits(open, responses[0]));
    open.purpose = OpenFile::Purpose::Copy;
    CHECK(fits(open, ReadyToCopy{}));
    CHECK(!fits(open, ReadyToPaint{}));
    open.purpose = OpenFile::Purpose::Annotations;
    CHECK(fits(open, ReadyForAnnotations{}));
    CHECK(!fits(open, ReadyToCopy{}));
}

TEST_CASE("whatever a worker answers to whatever it is asked, every question has an end")
{
    for (std::size_t request = 0; request < std::variant_size_v<Request>; ++request)
        for (std::size_t response = 0; response < std::variant_size_v<Response>; ++response) {
            INFO("request " << request << ", response " << response);
            const Lies lies(QByteArray::number(qulonglong(request)) + ' ' + QByteArray::number(qulonglong(response)));
            IssueUnderTest test;
            test.issue.setDeadlines(shortOnes());
            readAll(test);
        }
}

TEST_CASE("a worker that answers at random ends nothing but itself")
{
    for (int seed = 1; seed <= 40; ++seed) {
        INFO("seed " << seed);
        const Lies lies(QByteArray::number(seed));
        IssueUnderTest test;
        test.issue.setDeadlines(shortOnes());
        readAll(test);
    }
}

TEST_CASE("painters that lie again and again are given up, and whoever hears that may close the issue")
{
    const Lies lies("0 0"); // as the reader should answer, but the painters, too
    IssueUnderTest other; // only to wait with
    auto issue = std::make_unique<Issue>();
    QObject::connect(issue.get(), &Issue::enginesGivenUp, [&] { issue.reset(); });
    issue->open(testPdf("plain"));
    CHECK(other.wait([&] { return issue == nullptr; }));
}
