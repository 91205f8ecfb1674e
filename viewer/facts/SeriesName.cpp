// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/SeriesName.h"

#include "contents/titles/TitleKey.h"
#include "facts/NameFilters.h"
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
constexpr double topOfCover = 0.4; // share of its height
constexpr double smallestName = 16; // points, of a name at the top of a cover
constexpr double sameSize = 0.12; // by which lines of one name may differ in size

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
        for (const Statement &statement : statements)
            if (statement.witness.kind == WitnessKind::Cover || statement.witness.kind == WitnessKind::RunningHead)
                m_alone.insert(titleKey(seriesNameFrom(statement.line.rest())));
        m_alone.erase(TitleKey());
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

    // 新知 NEW KNOWLEDGE is the same as 新知 where that stands somewhere alone.
    void vote(const QString &words, const Witness &witness, double confidence)
    {
        static const QRegularExpression secondName(
            QStringLiteral("^(.*[^\\x{0}-\\x{24F}\\s])\\s*[A-Z][\\x{20}-\\x{24F}]*$"),
            QRegularExpression::CaseInsensitiveOption);
        const QString first = seriesNameFrom(secondName.match(seriesNameFrom(words)).captured(1));
        m_votes.add(m_alone.count(titleKey(first)) > 0 ? first : words, witness, confidence);
    }

    // A running head's name may be smaller on the cover than the headline below it.
    const Statement *atTopOfCover(const TitleKey &key) const
    {
        const auto found = std::find_if(m_statements.begin(), m_statements.end(), [&key](const Statement &statement) {
            return statement.witness.kind == WitnessKind::Cover && statement.size >= smallestName
                && statement.box.center().y() < topOfCover && titleKey(seriesNameFrom(statement.line.rest())) == key;
        });
        return found == m_statements.end() ? nullptr : &*found;
    }

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
            vote(rest, statement.witness, std::min(0.85, 0.55 + 0.6 * share));
            if (const Statement *cover = atTopOfCover(titleKey(seriesNameFrom(rest))))
                vote(rest, cover->witness, 0.5);
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
        if (isArticle(whole) || isFragment(whole))
            return;
        const double next = nextSize(largest->size, named);
        const bool standsOut = largest->size >= 1.25 * next;
        const bool isAbove = largest->box.center().y() < 0.5;
        // On a page of text the largest line is a headline unless it is far larger.
        const bool isTextPage = lines.size() > mostOfCover && largest->size < 1.8 * next;
        const double trust = standsOut ? (isAbove ? 0.75 : 0.65) : isAbove ? 0.55 : 0.4;
        if (m_pageCount <= 1 && !hasIssueLine() && !isNameOfPeriodical(whole))
            return; // a leaf that has no number and no date is no periodical
        // Below another large line it may be a headline.
        const bool isBelowOther
            = !isAbove && std::any_of(named.begin(), named.end(), [&largest](const Statement *line) {
                  return line->size >= std::max(smallestName, 0.5 * largest->size)
                      && line->box.center().y() < topOfCover;
              });
        vote(whole, largest->witness, isTextPage || isBelowOther ? 0.6 * trust : trust);
    }

    bool hasIssueLine() const
    {
        return std::any_of(m_statements.begin(), m_statements.end(),
                           [](const Statement &statement) { return statement.line.kindCount() > 0; });
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
        const bool isFile = statement.witness.kind == WitnessKind::FileName;
        if (isFile
            && (isNameOfDocument(name) || (!line.tokens.empty() && line.kindCount() == 0 && !isNameOfPeriodical(name))))
            return;
        const bool isHan = std::any_of(name.begin(), name.end(), [](QChar c) { return text::isHan(c.unicode()); });
        const bool isOneWord = !isHan && !name.contains(u' ');
        const bool isName = !isFile || !isOneWord;
        vote(name, statement.witness, isName ? confidence : 0.3);
    }

    const std::vector<Statement> &m_statements;
    int m_pageCount;
    std::set<TitleKey> m_titles;
    std::set<TitleKey> m_alone; // what lines of cover and heads say beside numbers and dates
    NameVotes m_votes;
};

bool isEdge(QChar c)
{
    static const QString edges
        = QStringLiteral("-–—·•|/\\:：,，、.。●■◆★☆_~～|()（）[]【】〔〕<>《》〈〉「」『』“”\"'*#&");
    return c.isSpace() || edges.contains(c) || (!c.isSurrogate() && text::isMeaningless(c.unicode()));
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
    return hasLetter && name.size() <= longestName && isReadable(name) ? name : QString();
}

std::optional<Fact<QString>> seriesNameOf(const std::vector<Statement> &statements, const Contents &contents,
                                          int pageCount)
{
    return NamingSeries(statements, contents, pageCount).name();
}

} // namespace fanye::facts
