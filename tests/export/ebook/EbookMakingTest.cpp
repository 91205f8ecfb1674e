// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// E-books of real issues, painted by real workers.
#include "export/ebook/EbookMaking.h"
#include "Waiting.h"
#include "support/Catch.h"
#include "support/Folder.h"
#include "system/PathBytes.h"
#include "text/layout/IssueText.h"
#include "worker/Issue.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <csignal>
#include <new>
#include <stdexcept>
#include <sys/stat.h>

using namespace fanye;
using namespace fanye::ebook;
using namespace fanye::worker;

namespace {

const bool usesBuiltEngine = qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
const QString sample = QStringLiteral(FANYE_SAMPLE);

QString testPdf(const char *name)
{
    return QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name));
}

// An issue that is open, its e-book under way, and what came of it.
struct Making
{
    Folder folder;
    QString path = folder.path("book.html");
    Issue issue;
    std::unique_ptr<EbookMaking> making = std::make_unique<EbookMaking>();
    std::optional<EbookReport> report;
    std::optional<Failure> failure;
    int progressed = 0;

    explicit Making(const QString &pdf)
    {
        issue.setPainterCount(0);
        issue.open(pdf);
        REQUIRE(waitFor([this] { return issue.isOpen() || issue.failure(); }));
        REQUIRE(issue.isOpen());
        QObject::connect(making.get(), &EbookMaking::finished, making.get(),
                         [this](const EbookReport &all) { report = all; });
        QObject::connect(making.get(), &EbookMaking::failed, making.get(),
                         [this](const Failure &why) { failure = why; });
        QObject::connect(making.get(), &EbookMaking::progressed, making.get(),
                         [this](int pages, int) { progressed = pages; });
    }

    EbookIssue content() const
    {
        EbookIssue content;
        content.facts = issue.facts();
        content.title = QStringLiteral("T");
        content.text = text::readText(std::vector<PageGlyphs>(), issue.facts().pageCount(), {});
        content.words.page = QStringLiteral("Page %1");
        content.words.unpainted
            = [](const Failure &, PageNumber page) { return QStringLiteral("page %1 is not here").arg(page.number()); };
        return content;
    }
    void begin(const EbookRequest &request) { making->begin(issue, content(), {"run()", "", ""}, request); }
    void begin() { begin({path, EbookQuality::Small}); }
    bool waitForEnd()
    {
        return waitFor([this] { return report || failure; });
    }
    QByteArray written() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList files() const { return QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden); }
};

} // namespace

TEST_CASE("an e-book has every page of the issue, in their order, with a picture")
{
    Making test(sample);
    test.begin();
    REQUIRE(test.waitForEnd());
    REQUIRE(test.report);
    const int pages = test.issue.facts().pageCount();
    CHECK(test.report->pages == pages);
    CHECK(test.report->unpainted == 0);
    CHECK(test.progressed == pages);
    const QByteArray html = test.written();
    CHECK(test.report->bytes == html.size());
    CHECK(html.count("<img ") + html.count("<image ") == pages);
    qsizetype last = 0;
    for (int page = 1; page <= pages; ++page) {
        const qsizetype at = html.indexOf("id=\"p" + QByteArray::number(page) + "\"");
        CHECK(at > last);
        last = at;
    }
    CHECK(html.indexOf("id=\"issue\"") < html.indexOf("id=\"p2\""));
    CHECK(html.endsWith("</html>\n"));
    CHECK_FALSE(html.contains("id=\"pdf\""));
}

TEST_CASE("the PDF comes with an e-book of the best quality, byte for byte")
{
    Making test(testPdf("plain"));
    test.begin({test.path, EbookQuality::Best});
    REQUIRE(test.waitForEnd());
    REQUIRE(test.report);
    QFile pdf(testPdf("plain"));
    REQUIRE(pdf.open(QIODevice::ReadOnly));
    CHECK(test.written().contains("id=\"pdf\">" + pdf.readAll().toBase64() + "</script>"));
}

TEST_CASE("an issue that forbids copying is refused")
{
    Making test(testPdf("owner-only"));
    test.begin();
    REQUIRE(test.waitForEnd());
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::NotAllowed);
    CHECK(test.files().isEmpty());
}

TEST_CASE("where nothing can be written, the reason is told and nothing stays")
{
    Making test(testPdf("plain"));
    test.begin({test.folder.path("no such folder/book.html"), EbookQuality::Small});
    REQUIRE(test.waitForEnd());
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::CannotWrite);
}

TEST_CASE("a pipe or a device stays what it is")
{
    Making test(testPdf("plain"));
    const QString pipe = test.folder.path("pipe");
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0);
    test.begin({pipe, EbookQuality::Small});
    REQUIRE(test.waitForEnd());
    REQUIRE(test.failure);
    CHECK(test.failure->reason == Reason::CannotWrite);
    CHECK_FALSE(system::isReplaceable(pipe));
}

TEST_CASE("an e-book that is given up leaves no file, and the former one stays")
{
    Making test(sample);
    test.folder.with("book.html", "the former");
    test.begin();
    REQUIRE(waitFor([&] { return test.progressed >= 2; }));
    test.making.reset();
    REQUIRE(waitFor([&] { return test.files() == QStringList{QStringLiteral("book.html")}; }));
    CHECK(test.written() == "the former");
}

TEST_CASE("another file at the issue's path is not taken for it")
{
    Folder other;
    QFile plain(testPdf("plain"));
    REQUIRE(plain.open(QIODevice::ReadOnly));
    const QString path = other.with("issue.pdf", plain.readAll());
    Making test(path);
    QFile replaced(sample);
    REQUIRE(replaced.open(QIODevice::ReadOnly));
    QFile::remove(path);
    other.with("issue.pdf", replaced.readAll());
    test.begin();
    REQUIRE(test.waitForEnd());
    CHECK(test.failure);
    CHECK(test.files().isEmpty());
}

TEST_CASE("a page that cannot be painted stands in the e-book as such")
{
    Making test(testPdf("slow"));
    Deadlines hurried;
    hurried.page = std::chrono::milliseconds(200) * slowness;
    test.making->setDeadlines(hurried);
    test.begin();
    REQUIRE(test.waitForEnd());
    REQUIRE(test.report);
    CHECK(test.report->pages == 3);
    CHECK(test.report->unpainted == 1);
    CHECK(test.written().contains("class=\"unpainted\">page 2 is not here"));
}

TEST_CASE("workers that die again and again do not end an e-book")
{
    Making test(sample);
    const auto killAll = [&](int pages) {
        if (pages > 6)
            return;
        for (const int id : test.making->workerProcessIds())
            ::kill(id, SIGKILL);
    };
    QObject::connect(test.making.get(), &EbookMaking::progressed, test.making.get(), killAll);
    test.begin();
    REQUIRE(test.waitForEnd());
    REQUIRE(test.report);
    CHECK(test.report->pages == test.issue.facts().pageCount());
    CHECK(test.report->unpainted < 6); // those that were being painted, more than once
    CHECK(test.written().endsWith("</html>\n"));
}

TEST_CASE("once an e-book has as many shapes as it keeps, further pages are whole pictures")
{
    Making all(sample), few(sample);
    few.making->setMostShapes({1, 1000});
    for (Making *test : {&all, &few}) {
        test->begin();
        REQUIRE(test->waitForEnd());
        REQUIRE(test->report);
        CHECK(test->report->unpainted == 0);
    }
    REQUIRE(all.report->asLetters > 6);
    CHECK(few.report->asLetters >= 1);
    CHECK(few.report->asLetters <= 5); // the first, and those that were under way
    CHECK(few.report->pages == all.report->pages);
}

TEST_CASE("what is thrown while an e-book is written ends it, with its reason, and nothing stays")
{
    for (const bool isMemory : {true, false}) {
        Making test(testPdf("slow"));
        Deadlines hurried;
        hurried.page = std::chrono::milliseconds(200) * slowness;
        test.making->setDeadlines(hurried);
        EbookIssue content = test.content();
        content.words.unpainted = [isMemory](const Failure &, PageNumber) -> QString {
            if (isMemory)
                throw std::bad_alloc();
            throw std::runtime_error("no words");
        };
        test.making->begin(test.issue, content, {"run()", "", ""}, {test.path, EbookQuality::Small});
        REQUIRE(test.waitForEnd());
        REQUIRE(test.failure);
        CHECK(test.failure->reason == (isMemory ? Reason::OutOfMemory : Reason::CannotWrite));
        CHECK(waitFor([&] { return test.files().isEmpty(); }));
    }
}

TEST_CASE("a page whose letters belong to another size is painted again, whole")
{
    Making all(sample), other(sample);
    all.begin();
    REQUIRE(all.waitForEnd());
    REQUIRE(all.report);
    REQUIRE(all.report->asLetters > 1);
    EbookIssue content = other.content();
    for (PageGeometry &page : content.facts.pages)
        page.size.rwidth() += 5;
    other.making->begin(other.issue, content, {"run()", "", ""}, {other.path, EbookQuality::Small});
    REQUIRE(other.waitForEnd());
    REQUIRE(other.report);
    CHECK(other.report->asLetters == 0);
    CHECK(other.report->unpainted == 0);
    CHECK(other.written().count("<img ") == all.report->pages);
}
