// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/SeriesName.h"

#include "contents/titles/TitleKey.h"
#include "facts/Votes.h"
#include "issue/PlainText.h"
#include "text/signs/Characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace fanye::facts {

using namespace contents;

namespace {

constexpr qsizetype longestName = 60; // units
constexpr int fewestHeads = 3; // pages
constexpr double fewestShare = 0.25; // of all pages
constexpr std::size_t mostOfCover = 30; // lines; a page with more of them is no cover alone
constexpr double sameSize = 0.12; // by which lines of one name may differ in size

// Names that programs give to files, and words that any issue may bear.
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

// A sentence, a label with its value or a publisher's line names no periodical; 编辑之友 and 中国出版 are names.
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

// The same name in several forms counts as one; the cover's form is shown.
class NameVotes
{
public:
    void add(const QString &words, const Witness &witness, double confidence)
    {
        const QString name = seriesNameFrom(words);
        const TitleKey key = titleKey(name);
        if (name.isEmpty() || key.size() < 2)
            return;
        m_votes.add(QString::fromStdU32String(key), witness, confidence);
        const auto known = m_forms.find(key);
        const bool isAllCapitals = known != m_forms.end() && known->second == known->second.toUpper();
        const bool isPrinted = witness.page.has_value();
        if (known == m_forms.end() || (isAllCapitals && isPrinted && name != name.toUpper()))
            m_forms[key] = name;
    }

    std::optional<Fact<QString>> best() const
    {
        auto best = m_votes.best();
        if (best)
            best->value = m_forms.at(best->value.toStdU32String());
        return best;
    }

private:
    Votes<QString> m_votes;
    std::map<TitleKey, QString> m_forms;
};

class NamingSeries
{
public:
    NamingSeries(const std::vector<Statement> &statements, const Contents &contents, int pageCount)
        : m_statements(statements)
        , m_pageCount(pageCount)
    {
        const auto cover = std::find_if(statements.begin(), statements.end(), [](const Statement &statement) {
            return statement.witness.kind == WitnessKind::Cover;
        });
        const PageNumber last = cover != statements.end() ? *cover->witness.page : PageNumber();
        for (const ContentsEntry &entry : contents)
            if (entry.page && *entry.page > last)
                m_titles.insert(titleKey(entry.title));
    }

    std::optional<Fact<QString>> name()
    {
        addHeads();
        addCover();
        for (const Statement &statement : m_statements) {
            if (statement.witness.kind == WitnessKind::InfoTitle)
                addTitle(statement, statement.line.tokens.empty() ? 0.45 : 0.62);
            else if (statement.witness.kind == WitnessKind::FileName)
                addTitle(statement, statement.line.tokens.empty() ? 0.3 : 0.52);
        }
        return m_votes.best();
    }

private:
    bool isArticle(const QString &words) const { return m_titles.count(titleKey(seriesNameFrom(words))) > 0; }

    void addHeads()
    {
        std::map<TitleKey, int> counts;
        for (const Statement &statement : m_statements)
            if (statement.witness.kind == WitnessKind::RunningHead)
                counts[titleKey(seriesNameFrom(statement.line.rest()))] += statement.pageCount;
        for (const Statement &statement : m_statements) {
            if (statement.witness.kind != WitnessKind::RunningHead)
                continue;
            const QString rest = statement.line.rest();
            const int count = counts[titleKey(seriesNameFrom(rest))];
            const double share = double(count) / std::max(1, m_pageCount);
            if (count < fewestHeads || share < fewestShare || isArticle(rest) || isStatementOfOther(rest))
                continue;
            counts[titleKey(seriesNameFrom(rest))] = 0;
            m_votes.add(rest, statement.witness, std::min(0.85, 0.55 + 0.6 * share));
        }
    }

    // The largest lines, each with those of the same size that go on below or beside it.
    void addCover()
    {
        std::vector<const Statement *> lines;
        for (const Statement &statement : m_statements)
            if (statement.witness.kind == WitnessKind::Cover && !isStatementOfOther(statement.text()))
                lines.push_back(&statement);
        addBeginnings(lines);
        std::vector<const Statement *> named;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(named), [this](const Statement *line) {
            const QString rest = line->line.rest();
            return !seriesNameFrom(rest).isEmpty() && !isArticle(rest) && !line->line.has(TokenKind::Foreign);
        });
        if (named.empty())
            return;
        const auto largest = *std::max_element(
            named.begin(), named.end(), [](const Statement *a, const Statement *b) { return a->size < b->size; });
        const QString whole = joinedLike(*largest, named);
        if (isArticle(whole))
            return;
        const double next = nextSize(largest->size, named);
        const bool standsOut = largest->size >= 1.25 * next;
        const bool isAbove = largest->box.center().y() < 0.5;
        // On a page of text the largest line is a headline unless it is far larger.
        const bool isTextPage = lines.size() > mostOfCover && largest->size < 1.8 * next;
        const double trust = standsOut ? (isAbove ? 0.75 : 0.65) : isAbove ? 0.55 : 0.4;
        m_votes.add(whole, largest->witness, isTextPage ? 0.6 * trust : trust);
    }

    // 《清远工作》2024年第3期
    void addBeginnings(const std::vector<const Statement *> &lines)
    {
        for (const Statement *statement : lines) {
            const IssueLine &line = statement->line;
            if (line.kindCount() >= 2 && !line.has(TokenKind::Foreign) && line.isRestApart() && !line.before().isEmpty()
                && line.before() == line.rest())
                m_votes.add(line.before(), statement->witness, 0.4);
        }
    }

    static double nextSize(double largest, const std::vector<const Statement *> &lines)
    {
        double next = 0;
        for (const Statement *line : lines)
            if (line->size < largest * (1 - sameSize))
                next = std::max(next, line->size);
        return next;
    }

    static QString joinedLike(const Statement &largest, const std::vector<const Statement *> &lines)
    {
        QString whole;
        const Statement *last = nullptr;
        for (const Statement *line : lines) {
            if (line->size < largest.size * (1 - sameSize))
                continue;
            const double height = std::max(line->box.height(), largest.box.height());
            if (last && std::abs(line->box.top() - last->box.top()) > 2.2 * height)
                break;
            const QString rest = line->line.rest();
            const bool isHan = !rest.isEmpty() && !whole.isEmpty() && text::isHan(rest[0].unicode())
                && text::isHan(whole.back().unicode());
            whole += (whole.isEmpty() || isHan ? QString() : QStringLiteral(" ")) + rest;
            last = line;
        }
        return whole;
    }

    void addTitle(const Statement &statement, double confidence)
    {
        const IssueLine &line = statement.line;
        const QString name = seriesNameFrom(line.rest());
        const bool isFirst = !line.before().isEmpty() || line.tokens.empty() || !line.behind().isEmpty();
        if (name.isEmpty() || isNoName(line.line.source()) || isNoName(name) || line.has(TokenKind::Foreign) || !isFirst
            || isStatementOfOther(name) || isArticle(name))
            return;
        const bool isHan = std::any_of(name.begin(), name.end(), [](QChar c) { return text::isHan(c.unicode()); });
        const bool isOneWord = !isHan && !name.contains(u' ');
        const bool isName = statement.witness.kind == WitnessKind::InfoTitle || !isOneWord;
        m_votes.add(name, statement.witness, isName ? confidence : 0.3);
    }

    const std::vector<Statement> &m_statements;
    int m_pageCount;
    std::set<TitleKey> m_titles;
    NameVotes m_votes;
};

bool isEdge(QChar c)
{
    static const QString edges
        = QStringLiteral("-–—·•|/\\:：,，、.。●■◆★☆_~～|()（）[]【】〔〕<>《》〈〉「」『』“”\"'*#&");
    return c.isSpace() || edges.contains(c);
}

// Whether the bracket at one end belongs to the name: 学报（自然科学版）, but not 《学报》.
bool isPaired(const QString &name, qsizetype at)
{
    static const QString opening = QStringLiteral("(（[【〔<《〈「『“");
    static const QString closing = QStringLiteral(")）]】〕>》〉」』”");
    const bool isEnd = at > 0;
    const qsizetype kind = (isEnd ? closing : opening).indexOf(name[at]);
    if (kind < 0)
        return false;
    const qsizetype other = isEnd ? name.lastIndexOf(opening[kind], at - 1) : name.indexOf(closing[kind], at + 1);
    return other > 0 && other < name.size() - 1;
}

} // namespace

bool isTitleOfIssue(const QString &title)
{
    return !seriesNameFrom(title.left(longestName)).isEmpty() && !isNoName(title);
}

QString seriesNameFrom(const QString &words)
{
    static const QRegularExpression brackets(QStringLiteral("[(（〔\\[【]\\s*[)）〕\\]】]"));
    QString name = plainText(words).remove(brackets);
    while (!name.isEmpty() && isEdge(name.back()) && !isPaired(name, name.size() - 1))
        name.chop(1);
    while (!name.isEmpty() && isEdge(name.front()) && !isPaired(name, 0))
        name.remove(0, 1);
    for (qsizetype i = name.size() - 2; i > 0; --i)
        if (name[i].isSpace() && text::isHan(name[i - 1].unicode()) && text::isHan(name[i + 1].unicode()))
            name.remove(i, 1);
    const bool hasLetter = std::any_of(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return hasLetter && name.size() <= longestName ? name : QString();
}

std::optional<Fact<QString>> seriesNameOf(const std::vector<Statement> &statements, const Contents &contents,
                                          int pageCount)
{
    return NamingSeries(statements, contents, pageCount).name();
}

} // namespace fanye::facts
