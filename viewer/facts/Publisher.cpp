// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Publisher.h"

#include "facts/NameFilters.h"
#include "facts/grammar/StandardNumbers.h"
#include "issue/PlainText.h"

#include <QRegularExpression>

#include <array>

namespace fanye::facts {
namespace {

constexpr qsizetype longestName = 80; // units

QRegularExpression pattern(const QString &expression)
{
    return QRegularExpression(expression, QRegularExpression::CaseInsensitiveOption);
}

// Any label of a masthead, the next of which ends a value.
const QString &labels()
{
    static const QString all
        = QStringLiteral("主管|主办|主辦|承办|承辦|协办|協辦|编印|編印|编辑|編輯|编审|出版|发行|"
                         "發行|印刷|印制|印发|主编|主編|总编|總編|副主编|"
                         "顾问|社长|社長|地址|电话|電話|邮箱|电邮|網址|网址|邮编|传真|定价|刊号|"
                         "刊期|国内|国际|ISSN|CN|准印证|責任|责任|美编|"
                         "排版|设计|投稿|発行|編集|印刷所|発売|編集人|発行人|発行日|발행|편집|인쇄|전화|Editor|"
                         "Published|Publisher|Printed|Tel|Email|E-mail|Address|Price");
    return all;
}

// What the names of offices, firms and societies end with.
const QString &offices()
{
    static const QString all = QStringLiteral(
        "(?:社|部|局|会|會|厅|廳|委|院|所|公司|中心|馆|館|政府|大学|大學|学校|學校|集团|集團|办公室|辦公室|办|办事处|"
        "指挥部|研究室|学会|學會|协会|協會|法院|银行|報社|报社|処|处|联|文联|中学|小学|总工会|课|課|村|室|회|원|관|사|"
        "대학교|"
        "协会|股份有限公司)");
    return all;
}

// One label, perhaps with others before it: 编辑、出版单位：
QRegularExpression labelPattern(const char *words, const QString &value)
{
    return pattern(QStringLiteral("(?:^|[\\s|;；,，])(?:[\\p{Han}\\p{Hangul}]{2,6}\\s*[/、·・&和及与]\\s*){0,2}"
                                  "(?:主\\s*管|[编編]\\s*[辑輯集]|出版|편집)?\\s*(?:%1)\\s*"
                                  "(?:单\\s*位|單位|机\\s*构|機構|机关|機關|方|者|人|所|社|元|처|인)?%2")
                       .arg(QString::fromUtf8(words), value));
}

constexpr auto organisers = "主\\s*[办辦]|主\\s*[编編]\\s*[单單]\\s*位";
constexpr auto publishers
    = "编\\s*辑\\s*出\\s*版|編\\s*輯\\s*出\\s*版|出\\s*版(?:发行|發行)?|[発發发]\\s*行|발행|펴낸곳?|출판|"
      "Publisher|Published by|Herausgeber(?:in)?|Verlag|[EÉ]diteur|Publi[ée] par|[EÉ]dit[ée] par";
constexpr auto compilers = "编\\s*印|編\\s*印|印\\s*发|编\\s*制|編\\s*製|[编編]\\s*[辑輯集]|편집";

// In the order in which they are believed to name the publisher.
const std::array<QRegularExpression, 4> &labelled()
{
    static const auto of = [](const char *words) {
        return labelPattern(words,
                            QStringLiteral("\\s*[:：]\\s*(.{2,%1}?)"
                                           "(?=\\s*$|[|;；。]|\\s+(?:%2)\\s*\\S{0,4}\\s*[:：]|\\s{2,})")
                                .arg(longestName)
                                .arg(labels()));
    };
    static const std::array<QRegularExpression, 4> all{
        of(organisers),
        of(publishers),
        of(compilers),
        pattern(QStringLiteral("(?:^|\\s)(?:(?:Published|Issued)(?: \\w+){0,2} by|A(?: \\w+)? publication of)\\s+"
                               "(\\S.{2,%1}?)(?=\\s*$|[|;]|\\s{2,})")
                    .arg(longestName)),
    };
    return all;
}

// 主办单位 东港市文联: without a colon only what is called as an office is.
const std::array<QRegularExpression, 3> &labelledWithSpace()
{
    static const auto of = [](const char *words) {
        return labelPattern(words, QStringLiteral("\\s+([^:：\\s|]{2,40}?%1)(?=$|\\s|[|;；])").arg(offices()));
    };
    static const std::array<QRegularExpression, 3> all{of(organisers), of(publishers), of(compilers)};
    return all;
}

// 程式人雜誌社 出版; "由某某主办" is of an event.
const QRegularExpression &labelledBehind()
{
    static const QRegularExpression behind = pattern(
        QStringLiteral(
            "(?:^|\\s|[|｜])([^:：\\s|由]{2,40}?%1)\\s*"
            "(主\\s*[办辦]|出\\s*版(?:发行|發行)?|编\\s*印|編\\s*印|発\\s*行|발\\s*행|编|主\\s*编)(?=\\s*$|[|｜]|\\s)")
            .arg(offices()));
    return behind;
}

bool isPerson(const QString &label, const QString &name)
{
    static const QRegularExpression office(
        QStringLiteral("社|部|局|会|會|厅|廳|委|院|所|公司|中心|馆|館|政府|大学|大學|学校|學校|集团|集團|办|辦|指挥部|"
                       "研究室|处|處|校|署|党|团|役|課|株式会社|회|원|관|대학|"
                       "Inc|Ltd|Press|Society|Association|Office|University|Institute|Council|Committee"));
    static const QRegularExpression ofPersons(QStringLiteral("[编編者人集인편]"));
    return ofPersons.match(label.left(label.indexOf(name))).hasMatch() && !office.match(name).hasMatch();
}

QString nameFrom(const QString &words)
{
    static const QRegularExpression article(QStringLiteral("^the (?=[A-Z])"));
    static const QRegularExpression address(
        QStringLiteral("[,，] ?(?:\\d|P\\. ?O\\. ?Box|PO Box|Suite|Floor|Unit).*$"));
    static const QRegularExpression nextLabel(
        QStringLiteral("(?:^|[\\s|;；,，、/·])(?:%1)[^\\s:：]{0,4}\\s*[:：].*$").arg(labels()));
    QString name = plainText(words).remove(nextLabel).remove(article).remove(address);
    while (!name.isEmpty() && QStringLiteral(":：,，;；、.").contains(name.back()))
        name.chop(1);
    return name.trimmed();
}

// No label alone, and nothing that a font's missing map has spoilt.
bool isNameOfPublisher(const QString &name)
{
    static const QRegularExpression onlyLabels(
        QStringLiteral("^(?:(?:%1|单位|單位|机构|機構|日期|[\\W_])+|[\\W\\d_]+)$").arg(labels()),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return name.size() >= 2 && isReadable(name) && !onlyLabels.match(name).hasMatch();
}

bool isRead(const Statement &statement)
{
    return statement.witness.kind == WitnessKind::Cover || statement.witness.kind == WitnessKind::Masthead
        || statement.witness.kind == WitnessKind::RunningHead;
}

using Candidates = std::vector<const Statement *>;

// The lines that have a sign of some label; most have none, and this is cheaper than all labels.
Candidates candidatesIn(const std::vector<Statement> &statements)
{
    static const QRegularExpression any
        = pattern(QStringLiteral("[办辦编編版行印발출편펴]|publi|issued|herausg|verlag|dit[eé]"));
    Candidates candidates;
    for (const Statement &statement : statements)
        if (isRead(statement) && any.match(statement.text()).hasMatch())
            candidates.push_back(&statement);
    return candidates;
}

std::optional<Fact<QString>> officeOf(const Candidates &candidates, const QRegularExpression &label)
{
    for (const Statement *statement : candidates)
        if (const QString name = nameFrom(label.match(statement->text()).captured(1)); isNameOfPublisher(name))
            return Fact<QString>{name, statement->witness, 0.75};
    return std::nullopt;
}

} // namespace

std::optional<Fact<QString>> publisherOf(const std::vector<Statement> &statements)
{
    const Candidates candidates = candidatesIn(statements);
    for (const QRegularExpression &label : labelled())
        for (const Statement *statement : candidates) {
            const auto match = label.match(statement->text());
            const QString name = nameFrom(match.captured(1));
            if (isNameOfPublisher(name) && !isPerson(match.captured(0), name))
                return Fact<QString>{name, statement->witness, 0.85};
        }
    if (auto office = officeOf(candidates, labelledBehind()))
        return office;
    for (const QRegularExpression &label : labelledWithSpace())
        if (auto office = officeOf(candidates, label))
            return office;
    return std::nullopt;
}

bool isOffice(const QString &words)
{
    static const QRegularExpression office(QStringLiteral("^[^\\s,，。、:：;；!！?？《》]{3,40}%1$").arg(offices()));
    return office.match(words).hasMatch();
}

std::optional<Fact<QString>> categoryOf(const std::vector<Statement> &statements,
                                        const std::optional<Fact<QString>> &cn)
{
    static const QRegularExpression label = pattern(QStringLiteral(
        "^\\s*(?:期刊)?(?:类\\s*别|類\\s*別|分\\s*类|分\\s*類|ジャンル|Category)\\s*[:：]\\s*(.{2,40}?)\\s*$"));
    for (const Statement &statement : statements)
        if (isRead(statement))
            if (const auto match = label.match(statement.text()); match.hasMatch())
                return Fact<QString>{nameFrom(match.captured(1)), statement.witness, 0.8};
    if (!cn)
        return std::nullopt;
    const QString subject = subjectOfClass(cn->value.section(u'/', 1));
    if (subject.isEmpty())
        return std::nullopt;
    return Fact<QString>{subject, {WitnessKind::StandardNumber, cn->witness.page, {}}, cn->confidence};
}

} // namespace fanye::facts
