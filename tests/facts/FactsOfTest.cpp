// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/SmallIssue.h"
#include "issue/PlainText.h"

using namespace fanye;
using namespace fanye::facts;

namespace {

const MonthSpan february{{2024, 2}, {2024, 2}};

} // namespace

TEST_CASE("Number and number in all, month and day of publication are kept apart")
{
    const PublicationFacts facts = SmallIssue()
                                       .cover("清源协作月报", 150, 36)
                                       .cover("〔2024〕第 3 期(总第 134 期)", 220)
                                       .cover("2024年3月7日出版", 700)
                                       .heads("清源协作月报", "〔2024〕第 3 期(总第 134 期)")
                                       .title("清源协作月报 2024.02")
                                       .facts();
    CHECK(valueOf(facts.series) == zh("清源协作月报"));
    CHECK(facts.covers.value().value == february);
    CHECK(facts.covers.value().witness.kind == WitnessKind::InfoTitle);
    CHECK(valueOf(facts.year) == 2024);
    CHECK(valueOf(facts.number) == zh("3"));
    CHECK(valueOf(facts.total) == zh("134"));
    CHECK(valueOf(facts.published) == QDate(2024, 3, 7));
    CHECK_FALSE(facts.publisher);
    CHECK_FALSE(facts.issn);
}

TEST_CASE("Witnesses that disagree leave a field unknown")
{
    const PublicationFacts facts
        = SmallIssue().cover("文苑", 150, 40).cover("2024年第3期", 220).cover("2024年第4期", 240).facts();
    CHECK_FALSE(facts.number);
    CHECK(valueOf(facts.year) == 2024);
    CHECK(valueOf(facts.series) == zh("文苑"));
}

TEST_CASE("What stands on a cover beside the issue's own numbers is none of them")
{
    const PublicationFacts facts = SmallIssue()
                                       .cover("滨海生活", 100, 40)
                                       .cover("2024年第9期", 160)
                                       .cover("活动时间：2024年10月20日", 400, 16)
                                       .cover("转载自《半月观察》2023年第24期", 450)
                                       .cover("全省现场会总第12次会议召开", 500, 18)
                                       .cover("ISSN 0378-5956", 700)
                                       .facts();
    CHECK(valueOf(facts.number) == zh("9"));
    CHECK_FALSE(facts.published);
    CHECK_FALSE(facts.total);
    CHECK_FALSE(facts.issn);
    CHECK_FALSE(facts.covers);
}

TEST_CASE("Without text the file's name is all there is")
{
    const PublicationFacts facts = factsOf({}, {}, {}, zh("/a/b/清源月刊2024年第3期.pdf"));
    CHECK(valueOf(facts.series) == zh("清源月刊"));
    CHECK(valueOf(facts.number) == zh("3"));
    CHECK(valueOf(facts.year) == 2024);
    CHECK(facts.number.value().witness.kind == WitnessKind::FileName);
    const PublicationFacts none = factsOf({}, {}, {}, {});
    CHECK_FALSE(none.series);
    CHECK_FALSE(none.year);
    CHECK_FALSE(none.summary);
    CHECK_FALSE(none.highlights);
}

TEST_CASE("The day a file was saved is not the day of publication")
{
    CHECK_FALSE(SmallIssue().file("清源月刊2024-03-07.pdf").facts().published);
}

TEST_CASE("A name may have a label's word or a bracket in it")
{
    const auto name = GENERATE(values<const char *>({"编辑之友", "中国出版", "出版广角", "印刷工业", "发行研究",
                                                     "东港大学学报（自然科学版）", "Editor & Publisher"}));
    CAPTURE(name);
    const PublicationFacts facts = SmallIssue().cover(name, 100, 40).cover("2024年第3期", 160).heads(name, "").facts();
    CHECK(valueOf(facts.series) == zh(name));
    CHECK(valueOf(SmallIssue().cover("《清源工作》", 100, 40).facts().series) == zh("清源工作"));
}

TEST_CASE("A name in a second language, or a larger headline below it, is not the name")
{
    CHECK(valueOf(SmallIssue()
                      .cover("新知", 100, 36)
                      .cover("2024年第3期", 160)
                      .heads("新知 NEW KNOWLEDGE", "")
                      .facts()
                      .series)
          == zh("新知"));
    const PublicationFacts facts
        = SmallIssue().cover("清源通讯", 70, 34).cover("2024年第3期", 120).cover("乡村振兴在路上", 460, 48).facts();
    CHECK_FALSE(facts.series); // rather than the headline
}

TEST_CASE("The publisher is read in the forms that mastheads print, a person is none")
{
    struct Row
    {
        const char *line, *publisher;
    };
    const auto row = GENERATE(values<Row>({
        {"主办：东港市总工会", "东港市总工会"},
        {"主  办：东港市总工会", "东港市总工会"},
        {"主管/主办：东港市总工会", "东港市总工会"},
        {"主办单位 东港市文联", "东港市文联"},
        {"东港市总工会  主办", "东港市总工会"},
        {"总第7期  东港市总工会主办", "东港市总工会"},
        {"编辑出版：《图书馆员》编辑部", "《图书馆员》编辑部"},
        {"编辑、发行单位：东港书局", "东港书局"},
        {"编辑：王芳", ""},
        {"大赛由东港市总工会主办", ""},
        {"發行人：陳大同", ""},
        {"發行單位：農業世界雜誌社", "農業世界雜誌社"},
        {"編集・発行　東港市立図書館", "東港市立図書館"},
        {"발행처: 한국도서관협회", "한국도서관협회"},
        {"발행인: 김철수", ""},
        {"Published quarterly by the Tidal Society", "Tidal Society"},
        {"Published by Gazette Ltd, 12 Mill Lane", "Gazette Ltd"},
        {"A publication of Northfield College", "Northfield College"},
    }));
    CAPTURE(row.line);
    CHECK(valueOf(SmallIssue().cover("清源", 100, 40).cover(row.line, 700).facts().publisher) == zh(row.publisher));
}

TEST_CASE("A briefing is signed with its day; of two numbers the greater counts from the first issue on")
{
    const PublicationFacts signedOne = SmallIssue()
                                           .cover("工作动态", 100, 36)
                                           .cover("第7期", 160)
                                           .cover("东港市民政局办公室  2024年4月9日", 200)
                                           .facts();
    CHECK(valueOf(signedOne.published) == QDate(2024, 4, 9));
    const PublicationFacts twice
        = SmallIssue().cover("Tides", 100, 36).cover("Vol. 3, No. 4", 160).cover("Issue 4, June 2021", 200).facts();
    CHECK(valueOf(twice.number) == zh("4"));
    CHECK_FALSE(twice.total);
    const PublicationFacts both
        = SmallIssue().cover("Tides", 100, 36).cover("Vol. 3, No. 4", 160).cover("Issue 134, June 2021", 200).facts();
    CHECK(valueOf(both.total) == zh("134"));
}

TEST_CASE("Strings are bounded and have no control characters")
{
    const QString longName = QString(5000, QChar(u'长')) + QStringLiteral("\u202E\u0007");
    const PublicationFacts facts = SmallIssue()
                                       .title(longName.toUtf8().constData())
                                       .file((longName + QStringLiteral(".pdf")).toUtf8().constData())
                                       .facts();
    CHECK(valueOf(facts.series).size() <= longestPlainText);
    const PublicationFacts other = SmallIssue().title("清\u202E源\u0001月报 2024年第3期").facts();
    CHECK(valueOf(other.series) == zh("清源月报"));
}
