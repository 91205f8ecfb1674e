// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"
#include "facts/grammar/StandardNumbers.h"

namespace fanye::facts {
namespace {

bool takeIssn(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.number = issnFrom(match.captured(1));
    if (token.number.isEmpty())
        token.kind = TokenKind::Neutral;
    return true;
}

bool takeCn(const QRegularExpressionMatch &match, IssueToken &token)
{
    token.number = cnFrom(match.captured(1), match.captured(2), match.captured(3));
    if (token.number.isEmpty())
        token.kind = TokenKind::Neutral;
    return true;
}

} // namespace

void addRulesOfOthers(std::vector<GrammarRule> &rules)
{
    const auto add = [&rules](auto... rule) { addRule(rules, rule...); };
    // Of two numbers the printed edition's counts.
    add(TokenKind::Neutral, sign::latin,
        R"((?<!\p{L})(?:(?:e|Online|Electronic|Web|网络|電子|전자)-? ?ISSN|ISSN ?[(]?(?:Online|Electronic|Web|E|网络版?|電子版?)[)]?)[-:. ]*[0-9]{4}-?[0-9]{3}[0-9X](?![0-9])|ISSN[-:. ]*[0-9]{4}-?[0-9]{3}[0-9X] ?[(](?:Online|Electronic|Web|E|网络版?|電子版?)[)])",
        takeAny);
    add(TokenKind::Issn, sign::latin,
        R"((?<![A-Za-z])(?:(?:p|Print) ?-?)?ISSN(?:-L)? ?(?:[(]?(?:Print(?:ed)?|P|印刷版?|纸质版?)[)]?)?[-:. ]*([0-9]{4} ?-? ?[0-9]{3}[0-9X])(?![0-9])(?: ?[(](?:Print(?:ed)?|P|印刷版?|纸质版?)[)])?)",
        takeIssn);
    add(TokenKind::Cn, sign::latin,
        R"((?<![A-Za-z])CN[-:. ]*([0-9]{2})-([0-9]{4})(?![0-9])(?:\(Q\)|/([A-Z]{1,2})(?![A-Z]))?)", takeCn);
    // Standards, licences, books, numbered documents: 粤府〔2024〕3号, GB/T 9999.1-2018, 核字(2024)第012345号
    add(TokenKind::Foreign, sign::latin,
        R"((?<![A-Z])(?:GB|GB/T|GB/Z|DB[0-9]*|DB[0-9]*/T|ISO|IEC|IEEE|JIS|DIN|EN|JB|YY|HJ|SL|CJJ?|JGJ|JT)(?:/[A-Z])? ?[0-9]{2,6}(?:\.[0-9]+)?(?:[-:][0-9]{4})?)",
        takeAny);
    add(TokenKind::Foreign, sign::nothing,
        R"(ISBN[-: ]*[0-9X-]{10,17}|[\p{Han}()]{0,12}(?:核字|登字|准印|准字|图字|准印证|证字)[^ ,;。]{0,24}|(?:准印证|许可证|許可證)号?[: ]*[^ ,;。]{0,24})",
        takeAny);
    // Since when: 1950年创刊, 创刊于1950年, 昭和25年4月1日第三種郵便物認可, Established 1861
    add(TokenKind::Neutral, sign::year,
        R"({Y}年(?:{M}月)?(?:{D}日)?(?:正式)?(?:创刊|創刊|创办|創辦|创立|設立|成立|第[一二三四]種郵便物(?:認可|許可)))",
        takeAny);
    add(TokenKind::Neutral, sign::founding,
        R"((?:创刊|創刊|创办|創辦|始创|始創|成立|始)(?:于|於)? ?{Y}(?:年(?:{M}月)?(?:{D}日)?)?)", takeAny);
    add(TokenKind::Neutral, sign::hangul, R"({Y}년 ?(?:[0-9]{1,2}월 ?)?(?:[0-9]{1,2}일 ?)?창간|창간 ?{Y}년?)", takeAny);
    add(TokenKind::Neutral, sign::latin,
        R"((?<!\p{L})(?:Established|Founded|Estd?\.?|Since|First published)(?: in)? ?(?:1[5-9]|20)[0-9]{2}(?![0-9]))",
        takeAny);
    add(TokenKind::Foreign, sign::counter, R"(\p{Han}[〔\[(](?:19|20)[0-9]{2}[〕\])][0-9]{1,4}号)", takeAny);
    add(TokenKind::Neutral, sign::nothing,
        R"((?:定价|定價|售价|售價|零售价|零售價|每册|每期|每份|工本费|本体|特価|価格|Price)[: ]*(?:NT|HK|US|RMB|人民币|人民幣|港币|港幣|新台币|新台幣|新臺幣|美元)?[$¥€£]?[0-9.]*(?:元|円|圓)?(?:/[期册本份])?|(?:NT|HK|US|A|C)?[$¥€£] ?[0-9]+(?:[.,][0-9]{1,2})?|(?:人民币|人民幣|港币|港幣|新台币|新台幣|新臺幣)?[0-9]+(?:\.[0-9]{1,2})?(?:元|円|圓|원)(?:/[期册本份])?)",
        takeAny);
    add(TokenKind::Neutral, sign::nothing,
        R"((?:电话|電話|热线|熱線|传真|傳真|手机|Tel|Phone|Fax|邮编|郵編|邮政编码|邮发代号|郵發代號|国外代号|国外发行代号|QQ群?)[.: ]*[-0-9() +/、]{2,40})",
        takeAny);
    add(TokenKind::Foreign, sign::nothing,
        R"((?<![0-9])(?:\+[0-9]{1,3}[- ])?\(?0[0-9]{2,3}\)?[- ]?[0-9]{7,8}(?![0-9])|(?<![0-9])1[3-9][0-9]{9}(?![0-9])|(?<![0-9-])[0-9]{3}-[0-9]{3,4}-[0-9]{4}(?![0-9]))",
        takeAny);
}

} // namespace fanye::facts
