// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Copies of an issue, written by real workers into files that the window has opened.
#include "IssueUnderTest.h"

#include "issue/PlainText.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace fanye;

namespace {

CopyAdditions manyEntries(int count)
{
    CopyAdditions additions;
    AddedContents &contents = additions.contents;
    for (int i = 0; i < count; ++i)
        contents.outline.push_back(
            {QStringLiteral("第%1篇:一个不太短的标题").arg(i), 1 + i % 2, PageNumber::fromNumber(1 + i % 3), 0.0});
    contents.labels = {QStringLiteral("[1]"), QStringLiteral("01"), QStringLiteral("02")};
    return additions;
}

struct Copying
{
    IssueUnderTest test;
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("copy.pdf"));
    QFile output{path};

    explicit Copying(const char *name, const QString &password = {})
    {
        REQUIRE(test.open(name, password));
        REQUIRE(output.open(QIODevice::WriteOnly));
    }
    bool write(const CopyAdditions &additions)
    {
        test.issue.writeCopy(additions, output.handle());
        return test.wait([this] { return test.isCopyWritten || test.copyFailure; }) && test.isCopyWritten;
    }
};

} // namespace

TEST_CASE("a copy is written with more contents than a socket holds, and opens with them")
{
    Copying copying("plain");
    const CopyAdditions additions = manyEntries(10'000);
    const AddedContents &contents = additions.contents;
    REQUIRE(copying.write(additions));
    CHECK(copying.test.copyPercents.back() == 100);

    IssueUnderTest copy;
    copy.issue.open(copying.path);
    REQUIRE(copy.waitOpen());
    CHECK(copy.facts->labels == contents.labels);
    REQUIRE(copy.wait([&] { return copy.structure.has_value(); }));
    CHECK(copy.structure->outline == contents.outline);
}

TEST_CASE("a copy of a locked issue is made with the password that opened it")
{
    Copying copying("locked-aes", QStringLiteral("secret"));
    REQUIRE(copying.write(manyEntries(3)));
    IssueUnderTest copy;
    copy.issue.open(copying.path);
    CHECK_FALSE(copy.waitOpen());
    CHECK(copy.failure->reason == Reason::PasswordNeeded);
    copy.failure.reset();
    copy.issue.open(copying.path, QStringLiteral("secret"));
    CHECK(copy.waitOpen());
}

TEST_CASE("what the author forbids is refused, and the issue goes on")
{
    Copying copying("owner-only");
    CHECK_FALSE(copying.write(manyEntries(3)));
    CHECK(copying.test.copyFailure->reason == Reason::NotAllowed);
    CHECK(copying.output.size() == 0);
    CHECK(copying.test.paint({1}));
}

TEST_CASE("a file that cannot take the copy is told of")
{
    Copying copying("plain");
    QFile full(QStringLiteral("/dev/full"));
    REQUIRE(full.open(QIODevice::WriteOnly));
    copying.test.issue.writeCopy(manyEntries(3), full.handle());
    REQUIRE(copying.test.wait([&] { return copying.test.copyFailure.has_value(); }));
    CHECK(copying.test.copyFailure->reason == Reason::CannotWrite);
}

TEST_CASE("a copy that is given up says nothing more, and another can be made")
{
    Copying copying("plain");
    copying.test.issue.writeCopy(manyEntries(10'000), copying.output.handle());
    copying.test.issue.cancelCopy();
    QFile another(copying.folder.filePath(QStringLiteral("another.pdf")));
    REQUIRE(another.open(QIODevice::WriteOnly));
    copying.test.issue.writeCopy(manyEntries(5), another.handle());
    REQUIRE(copying.test.wait([&] { return copying.test.isCopyWritten; }));
    CHECK_FALSE(copying.test.copyFailure);
    IssueUnderTest copy;
    copy.issue.open(another.fileName());
    REQUIRE(copy.waitOpen());
    REQUIRE(copy.wait([&] { return copy.structure.has_value(); }));
    CHECK(copy.structure->outline.size() == 5);
}

TEST_CASE("contents of a trimmed issue lead to the same places in its copy")
{
    Copying copying("trim-boxes");
    REQUIRE(copying.test.facts->geometry(PageNumber()).isTrimmed());
    CopyAdditions contents;
    contents.contents.outline = {{QStringLiteral("Here"), 1, PageNumber(), 200.0}};
    REQUIRE(copying.write(contents));
    for (const auto &[trim, top] : {std::pair(Trim::Always, 200.), {Trim::Never, 240.}}) {
        IssueUnderTest copy;
        copy.issue.setTrim(trim);
        copy.issue.open(copying.path);
        REQUIRE(copy.waitOpen());
        REQUIRE(copy.wait([&] { return copy.structure.has_value(); }));
        REQUIRE(copy.structure->outline.size() == 1);
        CHECK(copy.structure->outline[0].top == top);
    }
}

TEST_CASE("a copy gets annotations, also with more words than a request holds, at their places of a trimmed page")
{
    Copying copying("trim-boxes");
    const double left = copying.test.facts->geometry(PageNumber()).trimmed.left();
    REQUIRE(left > 0);
    Annotation note;
    note.kind = AnnotationKind::Highlight;
    note.rects = {QRectF(50, 60, 70, 10)};
    note.note = QStringLiteral("a line \n").repeated(8000) + QStringLiteral("end"); // 64,000 characters
    note.name = QStringLiteral("n");
    CopyAdditions additions;
    additions.kind = CopyAddition::Annotations;
    additions.annotations = {note, note};
    additions.annotations[1].name = QStringLiteral("m");
    REQUIRE(copying.write(additions));
    CHECK_FALSE(copying.test.copyReport.breaksSignature);
    for (const Trim trim : {Trim::Always, Trim::Never}) {
        IssueUnderTest copy;
        copy.issue.setTrim(trim);
        copy.issue.open(copying.path);
        REQUIRE(copy.waitOpen());
        copy.issue.readAnnotations();
        REQUIRE(copy.wait([&] { return copy.annotations || copy.annotationFailure; }));
        REQUIRE(copy.annotations);
        REQUIRE(copy.annotations->annotations.size() == 2);
        const Annotation &read = copy.annotations->annotations.front();
        CHECK(std::abs(read.rects.front().left() - (trim == Trim::Always ? 50 : 50 + left)) < 0.01);
        CHECK(read.note == plainLines(note.note, longestAnnotationNote));
    }
}
