// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Annotations, read by real workers.
#include "IssueUnderTest.h"
#include "worker/queues/AnnotationJob.h"

#include "support/Catch.h"

using namespace fanye;

namespace {

AnnotationList oneAt(int page, const QRectF &rect)
{
    Annotation annotation;
    annotation.page = PageNumber::fromNumber(page);
    annotation.rects = {rect};
    return {{annotation}, true};
}

} // namespace

TEST_CASE("annotations are read when they are asked for, as often as they are")
{
    IssueUnderTest test;
    REQUIRE(test.open("annotations"));
    for (int times = 0; times < 2; ++times) {
        test.annotations.reset();
        test.issue.readAnnotations();
        test.issue.readAnnotations(); // adds nothing
        REQUIRE(test.wait([&] { return test.annotations || test.annotationFailure; }));
        REQUIRE(test.annotations);
        CHECK_FALSE(test.annotations->annotations.empty());
        CHECK(test.annotations->isComplete);
    }
}

TEST_CASE("an issue without annotations has none, also where it is locked")
{
    IssueUnderTest test;
    REQUIRE(test.open("locked-aes", QStringLiteral("secret")));
    test.issue.readAnnotations();
    REQUIRE(test.wait([&] { return test.annotations || test.annotationFailure; }));
    REQUIRE(test.annotations);
    CHECK(test.annotations->annotations.empty());
}

TEST_CASE("annotations stand on the pages as they are shown")
{
    worker::AnnotationParts parts;
    parts.begin({PageGeometry(), {{240, 360}, {30, 20, 30, 40}}});
    parts.add(oneAt(1, {10, 20, 30, 40}));
    parts.add(oneAt(2, {40, 50, 30, 40}));
    parts.add(oneAt(2, {0, 0, 30, 40})); // in what is cut off, partly
    parts.add(oneAt(3, {0, 0, 30, 40})); // on no page
    const std::vector<Annotation> &all = parts.all().annotations;
    REQUIRE(all.size() == 3);
    CHECK(all[0].rects.front() == QRectF(10, 20, 30, 40));
    CHECK(all[1].rects.front() == QRectF(10, 30, 30, 40));
    CHECK(all[2].rects.front() == QRectF(0, 0, 0, 20));
    CHECK(parts.all().isComplete);
    parts.add({{}, false});
    CHECK_FALSE(parts.all().isComplete);
}

TEST_CASE("a worker that tells of annotations without end is not listened to for ever")
{
    AnnotationList wordy = oneAt(1, {1, 2, 3, 4}), wide = wordy;
    wordy.annotations[0].note = QString(longestAnnotationNote, QLatin1Char('x'));
    wide.annotations[0].rects.assign(mostAnnotationRects, QRectF(1, 2, 3, 4));
    for (const AnnotationList &part : {wordy, wide, oneAt(1, {1, 2, 3, 4})}) {
        worker::AnnotationParts parts;
        parts.begin({PageGeometry()});
        for (std::size_t i = 0; i <= mostAnnotations; ++i)
            parts.add(part);
        CHECK_FALSE(parts.all().isComplete);
        CHECK(parts.all().annotations.size() <= mostAnnotations);
        CHECK(parts.all().annotations.size() >= 80);
    }
}
