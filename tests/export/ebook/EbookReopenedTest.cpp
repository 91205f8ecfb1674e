// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An e-book that was made of an issue is opened as an issue again, by real workers.
#include "Waiting.h"
#include "contents/ContentsOf.h"
#include "export/ebook/EbookMaking.h"
#include "support/Catch.h"
#include "support/Folder.h"
#include "text/layout/IssueText.h"
#include "worker/Issue.h"

#include <algorithm>
#include <cmath>

using namespace fanye;
using namespace fanye::ebook;
using namespace fanye::worker;

namespace {

const bool usesBuiltEngine = qputenv("FANYE_ENGINE", FANYE_ENGINE_BUILT);
const QString sample = QStringLiteral(FANYE_SAMPLE);

// An issue that is open and read.
struct ReadIssue
{
    Issue issue;
    std::vector<SharedGlyphs> glyphs;
    std::optional<IssueStructure> structure;
    bool isComplete = false;
    std::shared_ptr<const text::IssueText> text;

    explicit ReadIssue(const QString &path, int painters = 0)
    {
        QObject::connect(&issue, &Issue::glyphsRead, [this](const SharedGlyphs &page) { glyphs.push_back(page); });
        QObject::connect(&issue, &Issue::structureRead, [this](const IssueStructure &all) { structure = all; });
        QObject::connect(&issue, &Issue::textComplete, [this] { isComplete = true; });
        issue.setPainterCount(painters);
        issue.open(path);
        REQUIRE(waitFor([this] { return issue.failure() || (isComplete && structure); }));
        REQUIRE(issue.isOpen());
        text = text::readText(glyphs, issue.facts().pageCount(), issue.facts().labels);
    }
};

QString made(const Folder &folder, const ReadIssue &of, OriginalPdf pdf)
{
    EbookIssue content;
    content.facts = of.issue.facts();
    content.title = QStringLiteral("翻页 <2>");
    content.text = of.text;
    content.contents = contents::contentsOf(*of.structure, *of.text);
    content.links = of.structure->links;
    content.words.generator = QStringLiteral("Fanye 1.0");
    content.words.page = QStringLiteral("Page %1");
    content.words.unpainted = [](const Failure &, PageNumber) { return QString(); };
    EbookMaking making;
    bool isMade = false, isFailed = false;
    QObject::connect(&making, &EbookMaking::finished, [&] { isMade = true; });
    QObject::connect(&making, &EbookMaking::failed, [&] { isFailed = true; });
    const QString path = folder.path("book.html");
    making.begin(of.issue, content, {"run()", "", ""}, {path, EbookQuality::Small, pdf});
    REQUIRE(waitFor([&] { return isMade || isFailed; }));
    REQUIRE(isMade);
    return path;
}

// Paragraphs, then the furniture; each page in its order.
std::vector<QString> wordsOf(const text::IssueText &text)
{
    std::vector<QString> all;
    for (const text::PageText &page : text.pages)
        all.push_back((text::paragraphs(page) + text::furniture(page)).join(QLatin1Char('\n')));
    return all;
}

QString signsOf(QString words)
{
    std::sort(words.begin(), words.end());
    return words;
}

// Title, level, page and top to a point of each entry.
QStringList outlineOf(const contents::Contents &contents)
{
    QStringList all;
    for (const contents::ContentsEntry &entry : contents)
        all << QStringLiteral("%1 %2@%3+%4")
                   .arg(entry.level)
                   .arg(entry.title)
                   .arg(entry.page ? entry.page->number() : 0)
                   .arg(std::lround(entry.top.value_or(-1)));
    return all;
}

QImage painted(Issue &issue, PageNumber page, QSize size)
{
    std::optional<QImage> picture;
    const auto done = QObject::connect(&issue, &Issue::painted,
                                       [&](const PaintRequest &, const QImage &image) { picture = image; });
    const auto failed = QObject::connect(&issue, &Issue::paintFailed, [&] { picture = QImage(); });
    issue.wantPaintings({{page, size, {}}});
    REQUIRE(waitFor([&] { return picture.has_value(); }));
    QObject::disconnect(done);
    QObject::disconnect(failed);
    return *picture;
}

// The mean difference of two pictures' colours, of 255.
double difference(const QImage &a, const QImage &b)
{
    REQUIRE(a.size() == b.size());
    double sum = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            sum += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y)));
    return sum / (double(a.width()) * a.height());
}

} // namespace

TEST_CASE("an e-book opens as the issue that it was made of")
{
    const Folder folder;
    ReadIssue original(sample, 1);
    ReadIssue book(made(folder, original, OriginalPdf::LeftOut), 1);
    const IssueFacts &facts = book.issue.facts();
    CHECK(facts.title == QStringLiteral("翻页 <2>"));
    CHECK(facts.contentKey == original.issue.facts().contentKey);
    CHECK(facts.binding == original.issue.facts().binding);
    REQUIRE(facts.pageCount() == original.issue.facts().pageCount());
    for (int i = 0; i < facts.pageCount(); ++i) {
        INFO("page " << i + 1);
        const auto page = PageNumber::fromIndex(i);
        const QSizeF size = original.issue.facts().geometry(page).size, again = facts.geometry(page).size;
        CHECK(std::abs(size.width() - again.width()) + std::abs(size.height() - again.height()) < 0.02);
    }
    const std::vector<QString> words = wordsOf(*original.text), again = wordsOf(*book.text);
    REQUIRE(words.size() == again.size());
    int otherOrders = 0; // how a table is read can hang on a tenth of a point
    for (std::size_t i = 0; i < words.size(); ++i) {
        INFO("page " << i + 1);
        CHECK(signsOf(words[i]) == signsOf(again[i]));
        otherOrders += words[i] != again[i];
    }
    CHECK(otherOrders <= 1);
    CHECK(outlineOf(contents::contentsOf(*original.structure, *original.text))
          == outlineOf(contents::contentsOf(*book.structure, *book.text)));
    CHECK(book.structure->links.size() == original.structure->links.size());

    const auto last = PageNumber::fromIndex(facts.pageCount() - 1);
    for (const PageNumber page : {PageNumber::fromNumber(1), last}) {
        const QSize size = facts.geometry(page).size.toSize();
        CHECK(difference(painted(original.issue, page, size), painted(book.issue, page, size)) < 4);
    }
}

TEST_CASE("an e-book with its PDF opens as the PDF")
{
    const Folder folder;
    const ReadIssue original(sample);
    const ReadIssue book(made(folder, original, OriginalPdf::Included));
    CHECK(book.issue.facts() == original.issue.facts());
    CHECK(*book.structure == *original.structure);
    CHECK(*book.text == *original.text);
}
