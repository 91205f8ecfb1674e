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
    const std::vector<PageGeometry> pages{PageGeometry(), {{240, 360}, {30, 20, 30, 40}}};
    AnnotationList all;
    worker::append(all, oneAt(1, {10, 20, 30, 40}), pages);
    worker::append(all, oneAt(2, {40, 50, 30, 40}), pages);
    worker::append(all, oneAt(2, {0, 0, 30, 40}), pages); // in what is cut off, partly
    worker::append(all, oneAt(3, {0, 0, 30, 40}), pages); // on no page
    REQUIRE(all.annotations.size() == 3);
    CHECK(all.annotations[0].rects.front() == QRectF(10, 20, 30, 40));
    CHECK(all.annotations[1].rects.front() == QRectF(10, 30, 30, 40));
    CHECK(all.annotations[2].rects.front() == QRectF(0, 0, 0, 20));
    worker::append(all, {{}, false}, pages);
    CHECK_FALSE(all.isComplete);
}
