// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessagesForTests.h"

#include "support/Catch.h"

#include <QTimeZone>

#include <cmath>
#include <functional>
#include <limits>

using namespace fanye;
using namespace fanye::worker;

namespace {

// Whether a response that was read keeps what the protocol promises of it.
bool isSound(const PageGlyphs &page)
{
    for (const Glyph &glyph : page.glyphs) {
        const bool isFinite = std::isfinite(glyph.box.x0) && std::isfinite(glyph.box.y0) && std::isfinite(glyph.box.x1)
            && std::isfinite(glyph.box.y1) && std::isfinite(glyph.size);
        if (!isFinite || glyph.font >= page.fonts.size() || glyph.rotation > 3 || glyph.codePoint > 0x10FFFF)
            return false;
    }
    return page.page.index() >= 0 && page.imageCover >= 0 && page.imageCover <= 1;
}

bool isSound(const Response &response)
{
    if (const auto *opened = std::get_if<Opened>(&response)) {
        for (const PageGeometry &page : opened->facts.pages)
            if (!(page.size.width() > 0 && page.size.height() > 0 && page.size.height() < 14401))
                return false;
        return !opened->facts.pages.empty() && opened->facts.title.size() <= 1024;
    }
    if (const auto *read = std::get_if<GlyphsRead>(&response))
        return isSound(*read->glyphs);
    if (const auto *part = std::get_if<StructurePart>(&response)) {
        for (const OutlineItem &item : part->part.outline)
            if (item.level < 1 || item.level > 64 || (item.page && item.page->index() < 0))
                return false;
        for (const Link &link : part->part.links)
            if (!std::isfinite(link.rect.width()) || link.url.startsWith(QLatin1String("file")))
                return false;
    }
    return true;
}

PageGlyphs with(const std::function<void(PageGlyphs &)> &change)
{
    PageGlyphs page = someGlyphs();
    change(page);
    return page;
}

IssueFacts factsWith(const std::function<void(IssueFacts &)> &change)
{
    IssueFacts facts = std::get<Opened>(everyResponse()[0]).facts;
    change(facts);
    return facts;
}

StructurePart partWith(const std::function<void(IssueStructure &)> &change)
{
    StructurePart part = std::get<StructurePart>(everyResponse()[4]);
    change(part.part);
    return part;
}

template <typename Change> Response letteredWith(const Change &change)
{
    Lettering page = someLettering();
    change(page);
    return Lettered(page);
}

} // namespace

TEST_CASE("requests and responses come back as they were sent")
{
    for (const Request &request : everyRequest()) {
        INFO(request.index());
        const Frame frame = frameIn(framed(request, 42));
        CHECK(frame.serial == 42);
        CHECK(requestIn(frame) == request);
        CHECK(!responseIn(frame));
    }
    for (const Response &response : everyResponse()) {
        INFO(response.index());
        const Frame frame = frameIn(framed(response, 42));
        CHECK(responseIn(frame) == response);
        CHECK(!requestIn(frame));
    }
}

TEST_CASE("a message that is cut short or has something behind it is none")
{
    const auto check = [](const Frame &whole, auto isRead) {
        for (qsizetype size = 0; size < whole.payload.size(); ++size)
            CHECK(!isRead({whole.kind, whole.serial, whole.payload.first(size)}));
        CHECK(!isRead({whole.kind, whole.serial, whole.payload + '\0'}));
    };
    for (const Request &request : everyRequest())
        check(frameIn(framed(request, 1)), [](const Frame &frame) { return requestIn(frame).has_value(); });
    for (const Response &response : everyResponse())
        check(frameIn(framed(response, 1)), [](const Frame &frame) { return responseIn(frame).has_value(); });
}

TEST_CASE("whatever byte is wrong, what is read is within bounds")
{
    int read = 0;
    for (const Response &response : everyResponse()) {
        const Frame whole = frameIn(framed(response, 1));
        for (qsizetype position = 0; position < whole.payload.size(); ++position)
            for (const char wrong : {'\x00', '\x01', '\x7f', '\x80', '\xff'}) {
                Frame frame = whole;
                frame.payload[position] = wrong;
                const auto known = responseIn(frame);
                INFO("response " << response.index() << " byte " << position << " is " << int(wrong));
                CHECK((!known || isSound(*known)));
                read += known.has_value();
            }
    }
    CHECK(read > 0); // some of it stays harmless, or this would show nothing
}

TEST_CASE("noise is no message")
{
    unsigned state = 1;
    for (int round = 0; round < 20'000; ++round) {
        Frame frame;
        frame.kind = std::uint16_t(round % 120);
        for (int i = 0; i < round % 97; ++i) {
            state = state * 1664525 + 1013904223;
            frame.payload += char(state >> 24);
        }
        requestIn(frame);
        const auto response = responseIn(frame);
        CHECK((!response || isSound(*response)));
    }
}

TEST_CASE("a shape may be as many letters as there are, and no more than can be painted")
{
    const Lettering page = someLettering();
    Lettering many = page;
    many.letters.assign(mostLetters, page.letters[0]);
    CHECK(responseIn(frameIn(framed(Lettered(many), 1))) == Response(Lettered(many)));
}

TEST_CASE("a response with impossible values is refused")
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const float endless = std::numeric_limits<float>::infinity();
    const std::vector<std::pair<const char *, Response>> rows{
        {"a font that is not there", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].font = 2; })}},
        {"a box nowhere", GlyphsRead{with([&](PageGlyphs &page) { page.glyphs[0].box.x0 = nan; })}},
        {"a box without end", GlyphsRead{with([&](PageGlyphs &page) { page.glyphs[0].box.y1 = endless; })}},
        {"a box inside out", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].box.x1 = 0; })}},
        {"type below nothing", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].size = -1; })}},
        {"half a character", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].codePoint = 0xD800; })}},
        {"no character", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].codePoint = 0x110000; })}},
        {"turned five times", GlyphsRead{with([](PageGlyphs &page) { page.glyphs[0].rotation = 5; })}},
        {"more image than page", GlyphsRead{with([](PageGlyphs &page) { page.imageCover = 1.5F; })}},
        {"a page before the first", GlyphsRead{with([](PageGlyphs &page) { page.page = PageNumber::fromIndex(-1); })}},
        {"no pages", Opened{factsWith([](IssueFacts &facts) { facts.pages.clear(); })}},
        {"too few labels", Opened{factsWith([](IssueFacts &facts) { facts.labels.removeLast(); })}},
        {"a key with a path in it", Opened{factsWith([](IssueFacts &facts) { facts.contentKey = "../../etc"; })}},
        {"a key too long", Opened{factsWith([](IssueFacts &facts) { facts.contentKey.fill('a', 129); })}},
        {"a title too long", Opened{factsWith([](IssueFacts &facts) { facts.title.fill(QLatin1Char('a'), 1025); })}},
        {"level 0", partWith([](IssueStructure &part) { part.outline[0].level = 0; })},
        {"level 65", partWith([](IssueStructure &part) { part.outline[0].level = 65; })},
        {"a target before the first",
         partWith([](IssueStructure &part) { part.outline[0].page = PageNumber::fromIndex(-1); })},
        {"a top nowhere", partWith([&](IssueStructure &part) { part.outline[0].top = nan; })},
        {"a link without end", partWith([&](IssueStructure &part) { part.links[0].rect.setWidth(endless); })},
        {"a link to a file",
         partWith([](IssueStructure &part) { part.links[1].url = QStringLiteral("file:///etc/passwd"); })},
        {"an obstacle that there is not",
         partWith([](IssueStructure &part) { part.links[3].obstacle = LinkObstacle(99); })},
        {"a link that runs",
         partWith([](IssueStructure &part) { part.links[1].url = QStringLiteral("javascript:x"); })},
        {"a letter without its shape", letteredWith([](Lettering &page) { page.letters[0].shape = 2; })},
        {"a letter off all pages", letteredWith([](Lettering &page) { page.letters[0].origin.setX(1'000'001); })},
        {"a shape that lacks a point", letteredWith([](Lettering &page) { page.shapes[0].points.pop_back(); })},
        {"a shape with a point too many", letteredWith([](Lettering &page) { page.shapes[0].points.push_back({}); })},
        {"a shape that begins nowhere",
         letteredWith([](Lettering &page) { page.shapes[0].steps[0] = LetterShape::Step::Line; })},
        {"a step that there is not",
         letteredWith([](Lettering &page) { page.shapes[0].steps[2] = LetterShape::Step(4); })},
        {"a difference that is no number", letteredWith([&](Lettering &page) { page.difference.ink = nan; })},
        {"too many letters", letteredWith([](Lettering &page) { page.letters.resize(mostLetters + 1); })},
        {"more to paint than a page has", letteredWith([](Lettering &page) {
             page.shapes[0].steps.resize(2);
             page.shapes[0].steps.insert(page.shapes[0].steps.end(), 1000, LetterShape::Step::Line);
             page.shapes[0].points.resize(1004);
             page.letters.assign(4000, page.letters[0]);
         })},
    };
    for (const auto &[what, response] : rows) {
        INFO(what);
        CHECK(!responseIn(frameIn(framed(response, 1))));
    }
}

TEST_CASE("texts and sizes are mended again on this side")
{
    const auto response
        = responseIn(frameIn(framed(Opened{factsWith([](IssueFacts &facts) {
                                        facts.title = QStringLiteral("Invoice\u202efdp.exe\n\x07");
                                        facts.pages[0].size = {std::numeric_limits<double>::quiet_NaN(), 1e30};
                                        facts.pages[1].trimmed = {-100, 0, 0, 0};
                                        facts.pages[2].trimmed.setTop(1e9);
                                    })},
                                    1)));
    REQUIRE(response);
    const IssueFacts facts = std::get<Opened>(*response).facts;
    CHECK(facts.title == QStringLiteral("Invoicefdp.exe"));
    CHECK(facts.pages[0] == PageGeometry());
    CHECK(facts.pages[1] == PageGeometry{{300, 400}});
    CHECK(facts.pages[2] == PageGeometry{{240, 360}});
}

TEST_CASE("a time that no calendar of four digits has is told as unknown, and the rest is read")
{
    for (const qint64 seconds : {-1LL, 253'402'300'800LL, 253'500'000'000LL}) {
        CAPTURE(seconds);
        const IssueFacts sent = factsWith(
            [&](IssueFacts &facts) { facts.created = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc()); });
        const auto response = responseIn(frameIn(framed(Opened{sent}, 1)));
        REQUIRE(response);
        CHECK(!std::get<Opened>(*response).facts.created.isValid());
        CHECK(std::get<Opened>(*response).facts.title == sent.title);
    }
}

TEST_CASE("a password that is a book is not sent on")
{
    OpenFile request;
    request.password.fill(QLatin1Char('a'), 1025);
    CHECK(!requestIn(frameIn(framed(request, 1))));
}
