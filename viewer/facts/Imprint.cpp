// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Imprint.h"

#include <QRegularExpression>

namespace fanye::facts {
namespace {

// A label and its value. A speaker's name before a colon is no label.
const QRegularExpression &labelled()
{
    static const QRegularExpression label(
        QStringLiteral(
            "^[\\s(（\\[【■●◆○□·•※*-]*(?:本刊|本报|本社|编辑部|編輯部|联系|聯絡|聯繫|通讯|通訊|办公|電子|电子|投稿|"
            "咨询|諮詢|订阅|訂閱|"
            "发行|發行|广告|廣告|官方|微信|总|總|副|责任|責任|执行|執行|美术|美術|文字|特约|特約|本期|国内|國內|国际|"
            "國際|统一|"
            "統一|连续|連續|出版物|标准|標準){0,4}\\s*"
            "(?:地\\s*址|社址|住所|所在地|电\\s*话|電\\s*話|热线|熱線|传\\s*真|傳\\s*真|手机|手機|网\\s*址|網\\s*址|"
            "网站|網站|官网|"
            "邮\\s*编|郵\\s*編|邮政编码|郵政編碼|郵遞區號|邮箱|郵箱|信箱|邮件|郵件|微信|微信号|公众号|公眾號|微博|QQ群?"
            "|定\\s*价|"
            "定\\s*價|定価|零售价|零售價|售价|售價|价格|價格|工本费|主管|主办|主辦|承办|承辦|协办|協辦|编印|編印|编辑|"
            "編輯|"
            "編集|出版|发行|發行|発行|印刷|印制|印製|主编|主編|总编|總編|社长|社長|校对|校對|美编|美編|排版|设计|設計|"
            "刊号|刊號|邮发代号|郵發代號|国外代号|开户行|開戶行|开户银行|账号|帳號|户名|戶名|准印证号?|许可证号?|"
            "書號|书号|印数|印張|印张|开本|開本|字数|字數|版次|印次|発行所|発行人|編集人|주소|전화|발행인?|편집인?|"
            "인쇄|정가|"
            "ISSN|ISBN|CN|Address|Tel(?:ephone|\\.)?|Phone|Fax|E-?mail|Web(?:site)?|Price|Publisher|Published "
            "by|Editors?|"
            "Editor-in-chief|Printed by|Printer|Circulation|Subscriptions?)"
            "(?:单\\s*位|單位|机构|機構|部|者|人|所|日期|时间|時間|号|號|地址|地點|地点|电话|電話)?\\s*[:：]"),
        QRegularExpression::CaseInsensitiveOption);
    return label;
}

} // namespace

bool isImprint(const QString &sentence)
{
    static const QRegularExpression rights(
        QStringLiteral("版权所有|版權所有|翻印必究|未经(?:本刊|许可|授权|书面)|未經(?:本刊|許可|授權|書面)|無断転載|"
                       "All rights reserved|^\\W*(?:©|Copyright\\b)|^(?:请|請)?(?:扫码|掃碼|扫描|掃描|长按)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression listed(QStringLiteral("(?:[.…·⋯]\\s*){2,}[(（]?\\d{1,4}[)）]?\\s*[。.]?$"));
    static const QRegularExpression bare(
        QStringLiteral("^\\W*(?:(?:https?://|www\\.)\\S+|\\S+@\\S+|[-+()\\d\\s]{7,})\\W*$"));
    static const QRegularExpression twice(
        QStringLiteral("(?:地址|电话|電話|邮编|郵編|网址|網址|邮箱|郵箱|传真|傳真|定价|定價|住所|주소|전화)\\s*[:：].*"
                       "(?:地址|电话|電話|邮编|郵編|网址|網址|邮箱|郵箱|传真|傳真|定价|定價|住所|주소|전화)\\s*[:：]"));
    return labelled().match(sentence).hasMatch() || twice.match(sentence).hasMatch()
        || rights.match(sentence).hasMatch() || listed.match(sentence).hasMatch() || bare.match(sentence).hasMatch();
}

} // namespace fanye::facts
