// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"
#include "facts/grammar/Numerals.h"

namespace fanye::facts {
namespace {

constexpr int mostJoined = 3; // "第1-3期" joins three issues; more is a range of something

// "3", or "1-2" where the second follows the first.
QString joined(const QString &first, const QString &second)
{
    const auto a = numberFrom(first);
    if (!a || *a == 0)
        return {};
    if (second.isEmpty())
        return QString::number(*a);
    const auto b = numberFrom(second);
    return b && *b > *a && *b <= *a + mostJoined ? QStringLiteral("%1-%2").arg(*a).arg(*b) : QString();
}

bool takeNumber(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.number = joined(match.captured(1), match.captured(2));
    if (token.number.isEmpty())
        token.kind = TokenKind::Foreign;
    return true;
}

// "No. 1,204"
bool takeThousands(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.number = match.captured(1).remove(u',');
    return true;
}

// "3/2024": the number with its year.
bool takeNumberOfYear(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.year = yearFrom(match.captured(2));
    token.number = joined(match.captured(1), {});
    return token.year && !token.number.isEmpty();
}

// "期号：2024-03"
bool takeYearAndNumber(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.year = yearFrom(match.captured(1));
    token.number = joined(match.captured(2), {});
    return token.year && !token.number.isEmpty();
}

// "第12卷第3期": what matters is the second.
bool takeVolume(const QRegularExpressionMatch &, IssueToken &)
{
    return true;
}

bool takeForeign(const QRegularExpressionMatch &, IssueToken &)
{
    return true;
}

} // namespace

void addRulesOfNumbers(std::vector<GrammarRule> &rules)
{
    const auto add = [&rules](auto... rule) { addRule(rules, rule...); };
    // What is counted by 期 and 号 and is no publication: 第3期培训班, 3号线, 总第8次.
    add(TokenKind::Foreign, sign::ordinal | sign::counter,
        R"(第{N}(?:期|号|號|辑|輯)\p{Han}{0,4}(?:学员|學員|培训|培訓|讲座|講座|研修|沙龙|沙龍|课程|活动|工程|项目|基金|债券|台风|颱風|台風|公告|令(?!人)|文件|线|線|楼|樓|馆|館|机组|机|中学|班|节目|開獎|开奖|彩票|会议|會議|决议|決議|棟|室|車|车|目の|議案|议案|提案))",
        takeForeign);
    add(TokenKind::Foreign, sign::total, R"((?:总|總|総)第?{N}(?:次|届|屆|回|场|場|个|個|轮|輪|名|位|天))",
        takeForeign);
    // 总第134期, 總號134, 通巻134号, Whole No. 134
    add(TokenKind::Total, sign::total | sign::ordinal,
        R"((?:总|總|総|总期|總期|累计|累計|通巻|通卷|通刊|通号|通巻号|通算|全)第{N}(?:{-}(?:总?第)?{N})?(?:期|号|號|辑|輯|刊|卷期))",
        takeNumber);
    add(TokenKind::Total, sign::total | sign::counter,
        R"((?:总|總|総|通巻|通卷|通刊|累计|累計){N}(?:{-}{N})?(?:期|号|號|辑|輯))", takeNumber);
    add(TokenKind::Total, sign::total,
        R"((?:总期数|總期數|总期号|總期號|总刊号|總號|总号|总期|總期|通号)[: ]*第?{N}(?:{-}{N})?(?:期|号|號)?)",
        takeNumber);
    add(TokenKind::Total, sign::total, R"((?:总|總|総)第?{N}(?=[)\]】〕]|$))", takeNumber);
    add(TokenKind::Total, sign::hangul, R"(통권 ?제? ?([0-9]{1,5}) ?호)", takeNumber);
    add(TokenKind::Total, sign::latin,
        R"((?<![A-Z])(?:Whole|Total|Serial|General|Cumulative|Consecutive|Continuous|Sum|Overall)(?: Issue)? ?(?:Numbers?|Nos?|Issues?)?[.: #№]*([0-9]{1,5})(?:{-}([0-9]{1,5}))?(?![0-9]))",
        takeNumber);
    add(TokenKind::Volume, sign::nothing,
        R"((?:第{N}(?:卷|巻)(?!期))|제? ?[0-9]{1,4} ?권|(?<![A-Z])Vol(?:ume|\.)?[.: ]*(?:[0-9]{1,4}(?![0-9])|[IVXLC]{1,6}(?!\p{L})))",
        takeVolume);
    // 期号：2024-03
    add(TokenKind::Number, sign::counter, R"((?:期号|期號|期数|期數|期次)[: ]*{Y}[-./年]?第?{N}期?(?![0-9]))",
        takeYearAndNumber);
    add(TokenKind::Number, sign::ordinal | sign::counter, R"(第{Y}[-./年]{N}(?:期|号|號))", takeYearAndNumber);
    // 第3期, 第1-2期合刊, 第1期、第2期, 二〇二四年3期
    add(TokenKind::Number, sign::ordinal | sign::counter,
        R"(第{N}(?:(?:期|号|號)?{-}第?{N})?合?(?:期|号|號|辑|輯)(?:合刊号?|合併号|合并号|合刊號|合併號)?)", takeNumber);
    add(TokenKind::Number, sign::counter, R"((?<![0-9第]){N}{-}{N}(?:期|号|號)(?:合刊号?|合併号|合并号|合刊號))",
        takeNumber);
    add(TokenKind::Number, sign::counter, R"((?<=年|[〕\])]){N}(?:{-}{N})?期)", takeNumber);
    add(TokenKind::Number, sign::hangul, R"(제 ?([0-9]{1,5}) ?호)", takeNumber);
    add(TokenKind::Number, sign::latin, R"((?<!\p{Latin})(?:Nos?|Number|Issue)[.: ]*([0-9]{1,2},[0-9]{3})(?![0-9,]))",
        takeThousands);
    add(TokenKind::Number, sign::latin,
        R"((?<!\p{Latin})(?:Nos?|Nr|Num|Number|Num[eé]ro|N[uú]mero|Ausgabe|Heft|Issue|Iss|N[°o]|№)[.: ]*([0-9]{1,3}) ?/ ?((?:19|20)[0-9]{2})(?![0-9]))",
        takeNumberOfYear);
    add(TokenKind::IssueNumber, sign::latin,
        R"((?<!\p{Latin})(?:Issues?(?: ?Nos?\.?)?|Iss\.|Edition|#)[.: #№]*([0-9]{1,5})(?: ?{-} ?([0-9]{1,5})(?![0-9])(?! ?\p{L}{3,9}\.?,? ?(?:19|20)[0-9]{2}))?(?![0-9]))",
        takeNumber);
    add(TokenKind::Number, sign::latin,
        R"((?<!\p{Latin})(?:Nos?|Nr|Num|Number|Numbers|Num[eé]ro|N[uú]mero|Ausgabe|Heft|N[°o]|№)[.: ]*([0-9]{1,5})(?: ?{-} ?([0-9]{1,5})(?![0-9])(?! ?\p{L}{3,9}\.?,? ?(?:19|20)[0-9]{2}))?(?![0-9]))",
        takeNumber);
}

} // namespace fanye::facts
