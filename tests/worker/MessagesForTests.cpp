// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "MessagesForTests.h"

namespace fanye {

using namespace worker;

namespace {

Annotation someAnnotation()
{
    Annotation annotation;
    annotation.page = PageNumber::fromNumber(2);
    annotation.kind = AnnotationKind::PolyLine;
    annotation.rects = {{1, 2, 3, 4}, {5, 6, 0, 0}};
    annotation.note = QStringLiteral("两\n行");
    annotation.author = QStringLiteral("A");
    annotation.name = QStringLiteral("n-1");
    annotation.colour = 0xFFE77A;
    annotation.changed = QDateTime::fromSecsSinceEpoch(1'709'200'000);
    return annotation;
}

} // namespace

Lettering someLettering()
{
    using enum LetterShape::Step;
    return {{29764, 40394},
            {{{Move, Curve, Close}, {{1, -2}, {3, 4}, {5, 6}, {7, 8}}}, {}},
            {{0, {100, 200}, 0xff102030}, {1, {-5, 0}, 0x80ffffff}},
            {0.5F, 20, 7}};
}

std::vector<Request> everyRequest()
{
    OpenFile open;
    open.purpose = OpenFile::Purpose::Describe;
    open.withFallbackPainter = true;
    open.withoutTextCopy = true;
    open.trim = Trim::Always;
    open.password = QStringLiteral("密码");
    PaintPage paint;
    paint.request = {PageNumber::fromNumber(7), {800, 1100}, {10, 20, 300, 400}};
    paint.request.withoutLetters = true;
    paint.pageCount = 50;
    paint.attempt = PaintPage::Attempt::AfterTimeOut;
    TakeContents contents;
    contents.part.outline
        = {{QStringLiteral("目录"), 1, PageNumber::fromNumber(2), 100.5}, {QStringLiteral("x"), 64, {}, {}}};
    contents.part.labels = {QStringLiteral("[1]"), QStringLiteral("02")};
    return {open,
            ReadStructure{2500},
            ReadText{PageNumber::fromNumber(3)},
            paint,
            contents,
            WriteCopy{50, CopyAddition::Annotations},
            ReadAnnotations{2500},
            TakeAnnotation{someAnnotation()},
            TakeNote{QStringLiteral("more \n")}};
}

PageGlyphs someGlyphs()
{
    PageGlyphs page;
    page.page = PageNumber::fromNumber(2);
    page.fonts = {{QStringLiteral("Song"), false}, {QStringLiteral("黑体"), true}};
    page.imageCover = 0.5F;
    Glyph glyph;
    glyph.codePoint = 0x20000;
    glyph.box = {1, 2, 3, 4.5F};
    glyph.size = 12;
    glyph.font = 1;
    glyph.rotation = 3;
    glyph.isVertical = true;
    glyph.spaceAfter = true;
    page.glyphs = {glyph, Glyph()};
    return page;
}

std::vector<Response> everyResponse()
{
    IssueFacts facts;
    facts.title = QStringLiteral("月报");
    facts.author = QStringLiteral("A");
    facts.subject = QStringLiteral("S");
    facts.producer = QStringLiteral("P");
    facts.created = QDateTime::fromSecsSinceEpoch(1'709'200'000);
    facts.pages = {PageGeometry(), {{300, 400}}, {{240, 360}, {30, 20, 30, 40}}};
    facts.labels = {QStringLiteral("i"), QStringLiteral("1"), QStringLiteral("2")};
    facts.binding = Binding::Right;
    facts.layout = LayoutHint::CoverAlone;
    facts.permissions.copy = false;
    facts.isEncrypted = true;
    facts.isRepaired = true;
    facts.notes = {QStringLiteral("a note")};
    facts.contentKey = "0123456789abcdef";
    facts.textReader = QStringLiteral("a library 1.2");

    IssueStructure part;
    part.outline = {{QStringLiteral("目录"), 1, PageNumber::fromNumber(2), 100.5}, {QStringLiteral("x"), 64, {}, {}}};
    part.links = {{PageNumber::fromNumber(1), {1, 2, 3, 4}, PageNumber::fromNumber(2), 5.0, {}, {}},
                  {PageNumber::fromNumber(1), {1, 2, 3, 4}, {}, {}, QStringLiteral("mailto:a@example.org"), {}},
                  {PageNumber::fromNumber(1), {1, 2, 3, 4}, {}, {}, QStringLiteral("tel:010-12345678"), {}},
                  {PageNumber::fromNumber(1), {1, 2, 3, 4}, {}, {}, {}, LinkObstacle::Unsupported}};
    part.isComplete = false;

    Annotation least;
    least.rects = {QRectF()};

    return {Opened{facts},
            ReadyToPaint{},
            Refused{{Reason::WrongPassword, QStringLiteral("detail")}},
            BindingRead{Binding::Right},
            StructurePart{part},
            StructureDone{},
            GlyphsRead{someGlyphs()},
            Painted{},
            ReadyToCopy{},
            ContentsTaken{},
            CopyProgress{42},
            CopyWritten{{true}},
            Examining{},
            PageWeighed{{70, true}},
            ReadyForAnnotations{},
            AnnotationsPart{{{someAnnotation(), least}, false}},
            AnnotationsDone{},
            Lettered{someLettering()},
            PaintedWhole{}};
}

Frame frameIn(const QByteArray &bytes)
{
    FrameSplitter splitter;
    splitter.add(bytes);
    return splitter.next().value_or(Frame());
}

} // namespace fanye
