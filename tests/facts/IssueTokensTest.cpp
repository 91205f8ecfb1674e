// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueTokens.h"

#include "facts/grammar/IssueGrammar.h"
#include "support/Catch.h"

using namespace fanye::facts;

namespace {

QString monthText(const Month &month)
{
    return QStringLiteral("%1-%2").arg(month.year).arg(month.month);
}

QString tokenText(const IssueToken &token)
{
    switch (token.kind) {
    case TokenKind::Date:
        return QStringLiteral("day ") + token.date.toString(Qt::ISODate)
            + (token.isPublished ? QStringLiteral("!") : QString());
    case TokenKind::Months:
    case TokenKind::MonthOnly:
        return QStringLiteral("month ") + monthText(token.months.first)
            + (token.months.first == token.months.last ? QString()
                                                       : QStringLiteral("..") + monthText(token.months.last));
    case TokenKind::Year:
        return QStringLiteral("year %1").arg(*token.year);
    case TokenKind::Season:
        return token.year ? QStringLiteral("season %1").arg(*token.year) : QStringLiteral("season");
    case TokenKind::Volume:
        return QStringLiteral("volume");
    case TokenKind::Number:
        return QStringLiteral("number ") + token.number
            + (token.year ? QStringLiteral(" of %1").arg(*token.year) : QString());
    case TokenKind::IssueNumber:
        return QStringLiteral("issue ") + token.number;
    case TokenKind::Total:
        return QStringLiteral("total ") + token.number;
    case TokenKind::Issn:
        return QStringLiteral("issn ") + token.number;
    case TokenKind::Cn:
        return QStringLiteral("cn ") + token.number;
    case TokenKind::Foreign:
        return QStringLiteral("foreign");
    case TokenKind::Neutral:
        break;
    }
    return QStringLiteral("-");
}

// A rule is passed over only where its pattern cannot match.
void checkSigns(const QString &foldedLine)
{
    const Signs signs = signsIn(foldedLine);
    for (const GrammarRule &rule : issueGrammar())
        if (rule.pattern.match(foldedLine).hasMatch()) {
            CAPTURE(rule.pattern.pattern().toStdString());
            CHECK((rule.needs & signs) == rule.needs);
        }
}

// The tokens of a line with commas between, and behind a stroke what is none.
QString readText(const char *line)
{
    const IssueLine read = issueLineOf(QString::fromUtf8(line));
    checkSigns(read.line.text());
    QStringList tokens;
    for (const IssueToken &token : read.tokens)
        tokens << tokenText(token);
    return tokens.join(QStringLiteral(", ")) + u'|' + read.rest().remove(QStringLiteral("()")).trimmed();
}

struct Row
{
    const char *line, *read;
};

} // namespace

TEST_CASE("Numbers of an issue in the forms that periodicals print")
{
    const auto row = GENERATE(values<Row>({
        {"〔2024〕第 3 期(总第 134 期)", "year 2024, number 3, total 134|( )"},
        {"2024年第3期", "year 2024, number 3|"},
        {"二〇二四年第三期", "year 2024, number 3|"},
        {"总第一百三十四期", "total 134|"},
        {"總號第134期", "total 134|"},
        {"2024年第1-2期合刊", "year 2024, number 1-2|"},
        {"第11、12期合刊", "number 11-12|"},
        {"第1期、第2期", "number 1-2|"},
        {"总第88-89期", "total 88-89|"},
        {"第12卷第3期", "volume, number 3|"},
        {"第65巻第3号 通巻708号", "volume, number 3, total 708|"},
        {"통권 134호", "total 134|"},
        {"Vol. 12 No. 3", "volume, number 3|"},
        {"Vol.12No.3", "volume, number 3|"},
        {"Volume 41, Number 2", "volume, number 2|,"},
        {"Volume XII, No. 4", "volume, number 4|,"},
        {"n° 20", "number 20|"},
        {"Ausgabe 3/2024", "number 3 of 2024|"},
        {"Issue 134", "issue 134|"},
        {"Whole No. 134", "total 134|"},
        {"No. 1,204", "number 1204|"},
        {"2021年11月号 No.345", "month 2021-11, number 345|"},
        {"Winter 2023/24 Issue No. 7", "season, issue 7|"},
        {"ISSN 0378-5955", "issn 0378-5955|"},
        {"ISSN 0378-5956", "-|"},
        {"CN 44-1234/F", "cn 44-1234/F|"},
        {"ISSN 1003-188x", "issn 1003-188X|"},
        {"ISSN 2049-3630 (Print)", "issn 2049-3630|"},
        {"Print ISSN 2049-3630", "issn 2049-3630|"},
        {"ISSN (Online): 1365-2966", "-|"},
        {"ISSN 1365-2966 (online)", "-|"},
        {"eISSN 1365-2966", "-|"},
        {"2024年第1-12期合订本", "year 2024, number 1-12|"},
        {"总第301-306期", "total 301-306|"},
        {"(总134)", "total 134|( )"},
        {"期号：2024-03", "number 3 of 2024|"},
        {"제12권 제3호", "volume, number 3|"},
        {"제58호", "number 58|"},
    }));
    CAPTURE(row.line);
    CHECK(readText(row.line) == QString::fromUtf8(row.read));
}

TEST_CASE("Months and days of an issue in the forms that periodicals print")
{
    const auto row = GENERATE(values<Row>({
        {"2024年2月号", "month 2024-2|"},
        {"2024.02", "month 2024-2|"},
        {"2024-02", "month 2024-2|"},
        {"202402", "month 2024-2|"},
        {"二○二三年十月号", "month 2023-10|"},
        {"民國113年2月", "month 2024-2|"},
        {"令和6年2月号", "month 2024-2|"},
        {"2月号", "month 0-2|"},
        {"2024年1-2月合刊", "month 2024-1..2024-2|"},
        {"2024年1月-2月", "month 2024-1..2024-2|"},
        {"2023年12月-2024年1月", "month 2023-12..2024-1|"},
        {"2024年第1季度", "month 2024-1..2024-3|"},
        {"2024年春季刊", "season 2024|"},
        {"Spring 2024", "season 2024|"},
        {"February 2024", "month 2024-2|"},
        {"January/February 2024", "month 2024-1..2024-2|"},
        {"December 2023 / January 2024", "month 2023-12..2024-1|"},
        {"juin 1998", "month 1998-6|"},
        {"2024年3月7日", "day 2024-03-07|"},
        {"2024.3.7", "day 2024-03-07|"},
        {"2024-03-07", "day 2024-03-07|"},
        {"7 March 2024", "day 2024-03-07|"},
        {"March 7, 2024", "day 2024-03-07|"},
        {"出版日期：2024年3月7日", "day 2024-03-07!|"},
        {"2024年3月7日出版", "day 2024-03-07!|"},
        {"2024年3月15日発行", "day 2024-03-15!|"},
        {"2024年3月出版", "season 2024|"},
        {"2024年2月30日", "-|"},
        {"2024年3月32日", "-|"},
        {"2024年3月32日 第7期", "-, number 7|"},
        {"2024年13月", "-|"},
        {"2024年1-13月", "-|"},
        {"二〇二四年十三月", "-|"},
        {"2024.13.45", "-|"},
        {"2024-02-30", "-|"},
        {"February 30, 2024", "-|"},
        {"March 32, 2024", "-|"},
        {"2024년 13월호", "-|"},
        {"平成40年3月号", "-|"},
        {"大正99年3月号", "-|"},
        {"昭和99年3月号", "-|"},
        {"昭和64年12月号", "-|"},
        {"令和0年3月号", "-|"},
        {"民國200年3月號", "-|"},
        {"昭和64年1月号", "month 1989-1|"},
        {"平成元年1月1日発行", "-|"},
        {"平成31年4月10日発行", "day 2019-04-10!|"},
        {"令和6年(2024年)3月1日号", "day 2024-03-01|"},
        {"2024年（民國113年）3月號", "month 2024-3|"},
        {"昭和63年4月1日発行", "day 1988-04-01!|"},
        {"2024年3月25日（月曜日）発行", "day 2024-03-25!|"},
        {"2024. 3. 15.", "day 2024-03-15|"},
        {"2024年3・4月合併号", "month 2024-3..2024-4|"},
        {"2024-01 – 2024-02", "month 2024-1..2024-2|"},
        {"2024년 3월호", "month 2024-3|"},
        {"2024년 1·2월호", "month 2024-1..2024-2|"},
        {"2024년 9월 30일 발행", "day 2024-09-30!|"},
        {"2024년 봄호", "season 2024|"},
        {"2024년", "year 2024|"},
        {"Third Quarter 2024", "month 2024-7..2024-9|"},
        {"4th Quarter, 2023", "month 2023-10..2023-12|"},
        {"2024年第2四半期", "month 2024-4..2024-6|"},
        {"Spring/Summer 2024", "season 2024|"},
        {"2024年上半年刊", "season 2024|"},
        {"2024年增刊1", "season 2024|"},
        {"2023年第12期增刊", "season 2023|"},
        {"2023年合订本（上）", "season 2023|"},
    }));
    CAPTURE(row.line);
    CHECK(readText(row.line) == QString::fromUtf8(row.read));
}

TEST_CASE("Numbers of something else are none of the issue")
{
    const auto row = GENERATE(values<Row>({
        {"第3期干部培训班", "foreign|"},
        {"3号线", "|3号线"},
        {"GB/T 9704-2012", "foreign|"},
        {"东府〔2023〕15号", "foreign|东"},
        {"2020-2025年", "foreign|"},
        {"2024年10月20日-22日", "foreign|"},
        {"May 4-6, 2024", "foreign|"},
        {"2023年十大新闻", "|2023年十大新闻"},
        {"020-12345678", "foreign|"},
        {"定价：20.24元", "-|"},
        {"转载自《半月观察》", "foreign|《半月观察》"},
        {"marketing 2024", "year 2024|marketing"},
        {"Established 1861", "-|"},
        {"1950年创刊", "-|"},
        {"昭和25年4月1日第三種郵便物認可", "-|"},
        {"增刊第2期", "-|"},
        {"Supplement to Vol. 3, No. 4", "-|"},
        {"本期四版", "-|"},
        {"四月初一", "-|"},
        {"2024年度总结", "|2024年度总结"},
    }));
    CAPTURE(row.line);
    CHECK(readText(row.line) == QString::fromUtf8(row.read));
}

TEST_CASE("A line counts the kinds of number that stand side by side")
{
    CHECK(issueLineOf(QStringLiteral("2024年第3期（总第134期）")).kindCount() == 3);
    CHECK(issueLineOf(QStringLiteral("2024年2月号")).kindCount() == 1);
    CHECK(issueLineOf(QStringLiteral("清源工作")).kindCount() == 0);
    CHECK(issueLineOf(QStringLiteral("《清源工作》2024年第3期")).isRestApart());
    CHECK_FALSE(issueLineOf(QStringLiteral("培训班第3期")).isRestApart());
}
