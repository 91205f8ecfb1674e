// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/IssueGrammar.h"

namespace fanye::facts {
void addRulesOfWords(std::vector<GrammarRule> &rules)
{
    const auto add = [&rules](auto... rule) { addRule(rules, rule...); };
    // Words that name another publication, or the time of something else.
    add(TokenKind::Foreign, sign::nothing,
        R"(转载自?|轉載自?|摘自|选自|選自|原载|原載|刊于|载于|据《|来源|來源|截稿|征稿|徵稿|报名|報名|活动时间|活動時間|会议时间|考试时间|截止|有效期|展期|招生|购票|Reprinted|Deadline|Register by|Copyright|©)");
    add(TokenKind::Neutral, sign::nothing,
        R"((?:星期|礼拜|禮拜)[一二三四五六日天]|(?:周|週)[一二三四五六日](?!\p{Han})|[日月火水木金土]曜日?|[(][日月火水木金土][)]|[월화수목금토일]요일)");
    add(TokenKind::Neutral, sign::latin, R"((?<!\p{L})(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?!\p{L}))");
    add(TokenKind::Neutral, sign::nothing,
        R"((?:农历|農曆)[\p{Han}]{2,10}|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年[\p{Han}]{0,8}|闰?[正一二三四五六七八九十冬腊臘]月[初十廿卅][一二三四五六七八九十])");
    add(TokenKind::Neutral, sign::nothing,
        R"([(]?(?:毎月|每月|每周|每週|隔月|毎週)[^() ]{0,10}(?:発行|出版|发行|發行|出刊)[)]?|-?[0-9]{1,2}[-~]-?[0-9]{1,2}℃)");
    add(TokenKind::Neutral, sign::nothing,
        R"((?:本期|今日|共|本报今日)?[0-9]{1,3}(?:版|页|頁)(?!\p{Han})|(?:本期|今日|共|本报今日)[共]?[一二三四五六七八九十]{1,3}(?:版|页|頁)|第[0-9]{1,3}(?:版|页|頁))");
    add(TokenKind::Neutral, sign::latin, R"((?<!\p{L})(?:Page|Seite|P\.) ?[0-9]{1,4}(?!\p{L}))");
    add(TokenKind::Neutral, sign::nothing,
        R"((?<=^|[( |\x{01}])(?:双月刊|雙月刊|半月刊|月刊|季刊|周刊|週刊|旬刊|半年刊|年刊|日报|月报|周报|隔月刊)(?=$|[) |\x{01}]))");
    add(TokenKind::Neutral, sign::nothing,
        R"(内部资料|內部資料|内部刊物|內部刊物|内部交流|免费交流|免费赠阅|免費贈閱|注意保存|非卖品|非賣品|上半月|下半月|试刊号|試刊號|合刊|专刊|專刊|特刊|增刊|创刊号|創刊號|本期|刊期|刊号|刊號|国内统一(?:连续出版物|刊)号?|国际标准(?:连续出版物|刊)号?|國際標準期刊號|国内统一|内刊|창간호|특집호|특별호)");
    add(TokenKind::Neutral, sign::hangul, R"(^(?:격월간|월간|계간|주간|반년간)$)"); // before a name it belongs to it
    add(TokenKind::Neutral, sign::latin,
        R"((?<=^|[(|\x{01}])(?:Monthly|Quarterly|Weekly|Bimonthly|Biannual|Free|Special Issue|Double Issue)(?=$|[) |\x{01}]))");
}

} // namespace fanye::facts
