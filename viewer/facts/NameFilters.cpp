// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/NameFilters.h"

#include <QRegularExpression>

namespace fanye::facts {

bool isNoName(const QString &name)
{
    static const QRegularExpression program(
        QStringLiteral(
            "^(microsoft|untitled|unnamed|document|slide|presentation|page|cover|layout|幻灯片|未命名|无标题|"
            "新建|封面|目录|contents|index|scan|img|doc|draft|final|copy)\\b|\\.(pub|docx?|indd|qxd|qxp|pptx?|"
            "xlsx?|ps|eps|cdr|fit|s2|wps|pdf|pmd|ai)\\b|\\(page \\d+\\)|[\\\\/]|@|www\\.|https?:|%[0-9a-f]{2}"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression common(
        QStringLiteral(
            "^(the |a |our )?(monthly|weekly|quarterly|annual|issue|magazine|newsletter|journal|report|scan|"
            "sample|test|copy|web|print|final|new|low|high|res|电子版|印刷版|扫描版|定稿|终稿|期刊|杂志|月刊|季刊|"
            "周刊|月报|简报|[\\s._-])+$"),
        QRegularExpression::CaseInsensitiveOption);
    return program.match(name).hasMatch() || common.match(name).hasMatch();
}

bool isStatementOfOther(const QString &text)
{
    static const QString labels = QStringLiteral("(?:主办|主辦|主管|承办|承辦|协办|協辦|编印|編印|编辑|編輯|编制|出版|"
                                                 "发行|發行|印刷|印发|印製|主编|主編|発行|編集|발행|편집)");
    static const QRegularExpression other(
        QStringLiteral(
            "^%1(?:[/、·・]?%1)*(?:单位|單位|机构|機構|者|人|方|所|元|日期|部|处|인|처)?(?:\\s|$)|"
            "^%1(?:单位|單位|机构|機構|者|日期)|\\s%1$|(?:社|部|局|会|會|厅|廳|委|院|所|公司|中心|馆|館|政府|"
            "大学|大學|学校|學校|集团|集團|办|室|处)%1$|(?:主办|主辦|承办|承辦|协办|编印|編印|印发)$|"
            "地址|电话|電話|邮箱|网址|網址|電郵|微信|扫码|定价|定價|[。；;!！?？]$|[:：]|@|www\\.|https?:|"
            "\\b(?:published|edited|printed|issued) (?:\\w+ )?by\\b|^price\\b|^volume\\b")
            .arg(labels),
        QRegularExpression::CaseInsensitiveOption);
    return other.match(text).hasMatch();
}

} // namespace fanye::facts
