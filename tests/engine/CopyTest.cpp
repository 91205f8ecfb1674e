// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "support/Catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

using namespace fanye;
using namespace fanye::engine;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

OutlineItem item(const char *title, int level, std::optional<PageNumber> to, std::optional<double> top = {})
{
    return {QString::fromUtf8(title), level, to, top};
}

std::string asText(const std::vector<OutlineItem> &outline)
{
    IssueStructure structure;
    structure.outline = outline;
    return outlineAsText(structure);
}

// A copy, and what can be said of it without a backend of ours.
struct Copied
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("copy.pdf"));
    Result<CopyReport> result = Reason::Damaged;
    std::vector<int> percents;

    Copied(PdfBackend backend, const AddedContents &contents, int pageCount)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        result
            = backend.copy({contents, pageCount, file.handle()}, [this](int percent) { percents.push_back(percent); });
    }
    PdfBackend read(const QString &password = {}) const { return backendOfFile(path, password); }
    QString check(const QStringList &options = {}) const // qpdf's; empty where it finds nothing
    {
        QProcess qpdf;
        qpdf.setProcessChannelMode(QProcess::MergedChannels);
        qpdf.start(QStringLiteral(QPDF_COMMAND), options + QStringList{QStringLiteral("--check"), path});
        qpdf.waitForFinished();
        return qpdf.exitCode() == 0 ? QString() : QString::fromUtf8(qpdf.readAll());
    }
};

} // namespace

TEST_CASE("A copy has the contents that it was given, and nothing of the outline before")
{
    const std::vector<OutlineItem> outline{
        item("卷首语", 1, page(1), 0.0), item("要闻", 1, {}),          item("一则", 2, page(2), 40.5),
        item("缘起", 3, page(2), 80.0),  item("二则", 2, page(3), 12), item("简讯", 1, page(3), 100.0),
    };
    for (const char *name : {"plain", "outline", "outline-cycle", "outline-deep", "chinese"}) {
        CAPTURE(name);
        PdfBackend original = backendOf(name);
        const int pageCount = original.readFacts()->pageCount();
        std::vector<OutlineItem> wanted = outline;
        for (OutlineItem &each : wanted)
            if (each.page && each.page->number() > pageCount)
                each.page.reset(), each.top.reset();
        const Copied copied(backendOf(name), {wanted, {}}, pageCount);
        REQUIRE(copied.result);
        PdfBackend copy = copied.read();
        CHECK(outlineAsText(structureOf(copy)) == asText(wanted));
        CHECK(copied.check() == QString());
        CHECK(copy.readFacts()->pageCount() == pageCount);
        CHECK(copy.readFacts()->labels == original.readFacts()->labels);
        CHECK(copy.readFacts()->title == original.readFacts()->title);
        REQUIRE_FALSE(copied.percents.empty());
        CHECK(std::is_sorted(copied.percents.begin(), copied.percents.end()));
        CHECK(copied.percents.back() == 100);
    }
}

TEST_CASE("An entry leads as far down the page as it did, however the page is boxed and turned")
{
    PdfBackend original = backendOf("boxes");
    const IssueFacts facts = original.readFacts().value();
    std::vector<OutlineItem> outline;
    for (int number = 1; number <= facts.pageCount(); ++number)
        outline.push_back(item("to the middle", 1, page(number), facts.geometry(page(number)).size.height() / 2));
    const Copied copied(backendOf("boxes"), {outline, {}}, facts.pageCount());
    REQUIRE(copied.result);
    PdfBackend copy = copied.read();
    CHECK(outlineAsText(structureOf(copy)) == asText(outline));
}

TEST_CASE("A copy has the labels that it was given")
{
    for (const QStringList &labels : {QStringList{QStringLiteral("[1]"), QStringLiteral("01"), QStringLiteral("02")},
                                      QStringList{QStringLiteral("封面"), QStringLiteral("ix"), QStringLiteral("x")},
                                      QStringList{QStringLiteral("7"), QStringLiteral("6"), QStringLiteral("5")}}) {
        const Copied copied(backendOf("plain"), {{}, labels}, 3);
        REQUIRE(copied.result);
        CHECK(copied.read().readFacts()->labels == labels);
        CHECK(copied.check() == QString());
    }
}

TEST_CASE("Titles that are meant to do harm are words in a copy, and nothing more")
{
    const std::vector<OutlineItem> outline{
        item(") /A << /S /JavaScript /JS (app.alert) >> (", 1, page(1), 0.0),
        item("\\) \\377 (((", 1, page(1), 0.0),
        item("<FEFF0041> endobj trailer", 2, page(2), 0.0),
        item("\xF0\x9F\x98\x80 翻页 ｆｕｌｌ", 1, page(3), 0.0),
        {QString(512, QChar(0x7FFB)), 1, page(3), 0.0},
    };
    const Copied copied(backendOf("plain"), {outline, {}}, 3);
    REQUIRE(copied.result);
    PdfBackend copy = copied.read();
    CHECK(outlineAsText(structureOf(copy)) == asText(outline));
    CHECK(copied.check() == QString());
}

TEST_CASE("Ten thousand entries are as good as ten")
{
    std::vector<OutlineItem> outline;
    for (int i = 0; i < 10'000; ++i)
        outline.push_back({QStringLiteral("第%1篇").arg(i), i % 10 == 0 ? 1 : 2, page(1 + i % 3), 1.0 * (i % 300)});
    const Copied copied(backendOf("plain"), {outline, {}}, 3);
    REQUIRE(copied.result);
    PdfBackend copy = copied.read();
    CHECK(outlineAsText(structureOf(copy)) == asText(outline));
    CHECK(copied.check() == QString());
}

TEST_CASE("A copy of a locked issue is locked with the same passwords")
{
    for (const char *name : {"locked-rc4", "locked-aes"}) {
        CAPTURE(name);
        const QString password = QStringLiteral("secret");
        const Copied copied(backendOf(name, password), {{item("甲", 1, page(2), 0.0)}, {}}, 3);
        REQUIRE(copied.result);
        CHECK(copied.read().readFacts().failure().reason == Reason::PasswordNeeded);
        PdfBackend copy = copied.read(password);
        CHECK(copy.readFacts()->pageCount() == 3);
        CHECK(outlineAsText(structureOf(copy)) == "甲@2+0\n");
        PdfBackend owners = copied.read(QStringLiteral("owner"));
        CHECK(owners.readFacts()->pageCount() == 3);
        CHECK(copied.check({QStringLiteral("--password=secret")}) == QString());
    }
}

TEST_CASE("What the author forbids is not done, and what the author allows is")
{
    const AddedContents contents{{item("甲", 1, page(2), 0.0)}, {}};
    const auto reasonOf = [&](const char *name, const QString &password) -> std::optional<Reason> {
        const Copied copied(backendOf(name, password), contents, 3);
        return copied.result ? std::nullopt : std::optional(copied.result.failure().reason);
    };
    CHECK(reasonOf("owner-only", {}) == Reason::NotAllowed);
    CHECK(reasonOf("owner-only", QStringLiteral("owner")) == std::nullopt);
    CHECK(reasonOf("assembly-only", {}) == std::nullopt);
    CHECK(reasonOf("locked-aes", QStringLiteral("wrong")) == Reason::WrongPassword);
    CHECK(reasonOf("unknown-lock", {}) == Reason::Damaged);
}

TEST_CASE("Contents of an issue with other pages are not put into this one")
{
    const Copied copied(backendOf("plain"), {{item("甲", 1, page(2), 0.0)}, {}}, 4);
    CHECK(copied.result.failure().reason == Reason::Damaged);
}

TEST_CASE("An output that takes nothing is told of")
{
    const int full = open("/dev/full", O_WRONLY | O_CLOEXEC);
    REQUIRE(full >= 0);
    const Result<CopyReport> result = backendOf("plain").copy({{}, 3, full}, [](int) {});
    close(full);
    REQUIRE_FALSE(result);
    CHECK(result.failure().reason == Reason::CannotWrite);
    CHECK(backendOf("plain").copy({{}, 3, -1}, [](int) {}).failure().reason == Reason::CannotWrite);
}
