// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/NameFilters.h"

#include "text/signs/Characters.h"

#include <QRegularExpression>

#include <algorithm>

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
            "sample|test|copy|web|print|final|new|low|high|res|电子版|印刷版|扫描版|扫描件|扫描|定稿|终稿|期刊|杂志|月刊|季刊|"
            "周刊|月报|简报|[\\s._-])+$"),
        QRegularExpression::CaseInsensitiveOption);
    return program.match(name).hasMatch() || common.match(name).hasMatch();
}

bool isReadable(const QString &name)
{
    const std::u32string signs = name.toStdU32String();
    return std::none_of(signs.begin(), signs.end(), text::isMeaningless);
}

bool isFragment(const QString &name)
{
    static const QRegularExpression fragment(QStringLiteral(
        "^\\p{Ll}[^\\p{Han}]*(?:\\s+\\S+){3,}$|^(?=.{1,2}$)[\\x{0}-\\x{24F}]*\\p{Ll}[\\x{0}-\\x{24F}]*$"));
    return fragment.match(name).hasMatch();
}

bool isNameOfDocument(const QString &name)
{
    static const QRegularExpression document(
        QStringLiteral(
            "合同|協議書|协议|发票|發票|收据|收據|工资|工資|薪资|薪資|考勤|报销|報銷|报价|報價|账单|帳單|对账|對帳|"
            "流水|清单|"
            "清單|名单|名單|花名册|登记表|申请|申請|报名|報名|简历|簡歷|履歷|證明|证明|证书|證書|凭证|憑證|订单|訂單|"
            "单据|"
            "收条|请假|请示|批复|公函|编号|編號|截图|截圖|图片|圖片|照片|微信|说明书|說明書|使用手册|"
            "操作手册|"
            "试卷|試卷|作业|课件|教案|论文|毕业设计|预算|決算|决算|统计表|明细|明細|汇总|統計表|台账|附件|草稿|新建|"
            "未命名|(?<!代)表$|[单單]$|請求書|領収書|契約書|見積書|給与|議事録|계약서|영수증|이력서|"
            "\\b(?:invoice|receipt|contract|payslip|payroll|resume|curriculum vitae|statement|order|quotation|quote|"
            "timesheet|minutes|agenda|manual|datasheet|form|certificate|screenshot|download|attachment)s?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return document.match(name).hasMatch();
}

bool isNameOfPeriodical(const QString &name)
{
    static const QRegularExpression periodical(
        QStringLiteral(
            "[月季周週旬年]刊|双月刊|雙月刊|[日周週月晚早]报|[日週月晚早]報|[报報]$|时报|時報|快报|简报|簡報|通讯|通訊|"
            "杂志|雜誌|学报|學報|期刊|画报|畫報|会刊|會刊|校刊|院刊|特刊|会報|新聞|新闻|だより|통신|월간|계간|주간|"
            "\\b(?:magazine|journal|monthly|weekly|quarterly|newsletter|bulletin|gazette|review|"
            "newspaper|times)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return periodical.match(name).hasMatch();
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
