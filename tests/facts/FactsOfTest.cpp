// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/FactsOf.h"

#include "issue/PlainText.h"
#include "support/Typesetter.h"
#include "text/TextForTests.h"

using namespace fanye;
using namespace fanye::facts;

namespace {

const QString body = QStringLiteral("河边的风吹过田野人们在晨光里走向集市谈论着今年的收成。");

// A cover and six pages of text, with running heads on even and odd pages.
class SmallIssue
{
public:
    SmallIssue &cover(const char *words, double y, double size = 12)
    {
        m_cover.set(80, y, QString::fromUtf8(words), size);
        return *this;
    }
    SmallIssue &heads(const char *even, const char *odd)
    {
        m_heads = {QString::fromUtf8(even), QString::fromUtf8(odd)};
        return *this;
    }
    SmallIssue &title(const char *words)
    {
        m_issue.title = QString::fromUtf8(words);
        return *this;
    }
    SmallIssue &file(const char *name)
    {
        m_file = QString::fromUtf8(name);
        return *this;
    }
    SmallIssue &foreword(const char *heading, const char *words)
    {
        m_foreword = {QString::fromUtf8(heading), QString::fromUtf8(words)};
        return *this;
    }

    PublicationFacts facts()
    {
        std::vector<PageGlyphs> pages{m_cover};
        for (int number = 2; number <= 7; ++number)
            pages.push_back(page(number));
        m_issue.pages.resize(pages.size());
        return factsOf(m_issue, *textOf(pages), {}, m_file);
    }

private:
    PageGlyphs page(int number) const
    {
        Typesetter page(number);
        if (!m_heads.isEmpty() && !m_heads[number % 2].isEmpty())
            page.set(60, 40, m_heads[number % 2], 9);
        if (number == 2 && !m_foreword.isEmpty()) {
            page.set(60, 100, m_foreword[0], 20, Typesetter::Weight::Bold);
            page.set(60, 150, m_foreword[1]);
            return page;
        }
        if (number == 3)
            page.set(60, 70, QStringLiteral("河边的早晨"), 20, Typesetter::Weight::Bold);
        for (int row = 0; row < 20; ++row)
            page.set(60, 100 + 18 * row, body.mid((number + row) % 7));
        return page;
    }

    Typesetter m_cover{1};
    QStringList m_heads, m_foreword;
    IssueFacts m_issue;
    QString m_file;
};

template <typename Value> Value valueOf(const std::optional<Fact<Value>> &fact)
{
    return fact ? fact->value : Value();
}

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

TEST_CASE("The summary is whole sentences of the foreword")
{
    const PublicationFacts facts = SmallIssue()
                                       .cover("晨光", 100, 40)
                                       .heads("晨光", "晨光")
                                       .foreword("【卷首语】", "春天来了。我们又见面了！花开了没有说完")
                                       .facts();
    CHECK(valueOf(facts.summary) == zh("春天来了。我们又见面了！"));
    CHECK(facts.summary.value().witness.heading == zh("卷首语"));
    CHECK(facts.summary.value().witness.page == PageNumber::fromNumber(2));
    CHECK(
        valueOf(SmallIssue().cover("晨光", 100, 40).foreword("卷首语", "一、春天来了。我们又见面了！").facts().summary)
        == zh("春天来了。我们又见面了！"));
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
