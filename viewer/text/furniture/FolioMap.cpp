// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/FolioMap.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

namespace fanye::text {

namespace {

// folio = slope * page number + offset; slope 2 where a PDF page is a spread with two numbers.
struct Rule
{
    int slope = 1;
    int offset = 0;
    bool isRoman = false;

    int valueOn(PageNumber page) const { return slope * page.number() + offset; }
    friend auto operator<=>(const Rule &, const Rule &) = default;
};

const FolioToken *tokenFor(const FolioVotes &votes, const Rule &rule)
{
    for (const FolioToken &token : votes.tokens) {
        if (token.isRoman == rule.isRoman && token.value == rule.valueOn(votes.page))
            return &token;
    }
    return nullptr;
}

// A path through the pages: for each page the rule it follows (or none), so that as many votes as possible are
// believed while a change of rule costs two votes. (Viterbi's algorithm over few rules.)
class RulePath
{
public:
    RulePath(const std::vector<FolioVotes> &votes, std::vector<Rule> rules)
        : m_votes(votes)
        , m_rules(std::move(rules))
    {
    }

    std::vector<std::optional<Rule>> find() const
    {
        const std::size_t count = m_rules.size() + 1; // the last state is "no number"
        std::vector<double> score(count, 0);
        std::vector<std::vector<std::size_t>> from;
        for (const FolioVotes &votes : m_votes) {
            const std::size_t best = std::size_t(std::max_element(score.begin(), score.end()) - score.begin());
            std::vector<double> next(count);
            from.emplace_back(count);
            for (std::size_t state = 0; state < count; ++state) {
                const bool stays = score[state] >= score[best] - costOfChange;
                from.back()[state] = stays ? state : best;
                next[state] = (stays ? score[state] : score[best] - costOfChange) + gain(votes, state);
            }
            score = std::move(next);
        }
        return backwards(score, from);
    }

private:
    static constexpr double costOfChange = 2;

    double gain(const FolioVotes &votes, std::size_t state) const
    {
        if (state == m_rules.size())
            return 0.1; // no number is likelier than a rule without votes
        if (m_rules[state].valueOn(votes.page) < 1)
            return -1;
        if (tokenFor(votes, m_rules[state]))
            return m_rules[state].slope == 1 ? 1 : 1.2; // two numbers agree
        return votes.tokens.empty() ? 0 : -0.3;
    }

    std::vector<std::optional<Rule>> backwards(const std::vector<double> &score,
                                               const std::vector<std::vector<std::size_t>> &from) const
    {
        std::vector<std::optional<Rule>> path(m_votes.size());
        std::size_t state = std::size_t(std::max_element(score.begin(), score.end()) - score.begin());
        for (std::size_t i = m_votes.size(); i > 0; --i) {
            if (state < m_rules.size())
                path[i - 1] = m_rules[state];
            state = from[i - 1][state];
        }
        return path;
    }

    const std::vector<FolioVotes> &m_votes;
    std::vector<Rule> m_rules;
};

std::set<int> arabicOn(const FolioVotes &votes)
{
    std::set<int> values;
    for (const FolioToken &token : votes.tokens) {
        if (!token.isRoman)
            values.insert(token.value);
    }
    return values;
}

// Rules with at least three votes (two in a short issue), the most voted first.
std::vector<Rule> likelyRules(const std::vector<FolioVotes> &votes)
{
    std::map<Rule, int> count;
    for (const FolioVotes &page : votes) {
        const std::set<int> arabic = arabicOn(page);
        for (const FolioToken &token : page.tokens) {
            ++count[{1, token.value - page.page.number(), token.isRoman}];
            if (!token.isRoman && arabic.count(token.value + 1) > 0) // both of a spread
                ++count[{2, token.value - 2 * page.page.number(), false}];
        }
    }
    const int fewest = votes.size() < 6 ? 2 : 3;
    std::vector<std::pair<int, Rule>> likely;
    for (const auto &[rule, voters] : count) {
        if (voters >= fewest)
            likely.emplace_back(voters, rule);
    }
    std::stable_sort(likely.begin(), likely.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<Rule> rules;
    for (const auto &[voters, rule] : likely) {
        if (rules.size() < 24)
            rules.push_back(rule);
    }
    return rules;
}

QString asPrinted(const FolioVotes &votes, const Rule &rule)
{
    const FolioToken *token = tokenFor(votes, rule);
    if (!token)
        return {};
    const QString first = QString::fromStdU32String(token->text);
    return rule.slope == 1 ? first : first + QChar(0x2013) + QString::number(token->value + 1);
}

// The number a page must have that stands between two pages of one rule, written as the one before it; where that has
// no leading zero, as the one behind.
QString between(const QString &before, const QString &behind, const Rule &rule, PageNumber page)
{
    const int value = rule.valueOn(page);
    const QString &neighbour = before.startsWith(QLatin1Char('0')) ? before : behind;
    if (rule.isRoman || (!neighbour.isEmpty() && !neighbour.front().isDigit()))
        return {};
    if (rule.slope == 2)
        return QString::number(value) + QChar(0x2013) + QString::number(value + 1);
    const bool isPadded = neighbour.startsWith(QLatin1Char('0'));
    return QString::number(value).rightJustified(isPadded ? neighbour.size() : 0, QLatin1Char('0'));
}

void fillBetween(QStringList &folios, const std::vector<FolioVotes> &votes,
                 const std::vector<std::optional<Rule>> &path)
{
    std::optional<std::size_t> last; // the last page with a printed number
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (!path[i] || folios[votes[i].page.index()].isEmpty())
            continue;
        if (last && path[*last] == path[i]) {
            const QString before = folios[votes[*last].page.index()];
            const QString behind = folios[votes[i].page.index()];
            for (int page = votes[*last].page.index() + 1; page < votes[i].page.index(); ++page)
                folios[page] = between(before, behind, *path[i], PageNumber::fromIndex(page));
        }
        last = i;
    }
}

bool onlyCount(const QStringList &labels)
{
    for (int i = 0; i < labels.size(); ++i) {
        if (labels[i] != QString::number(i + 1) && !labels[i].isEmpty())
            return false;
    }
    return true;
}

} // namespace

Folios foliosFrom(const std::vector<FolioVotes> &votes, int pageCount, const QStringList &labels)
{
    QStringList folios;
    for (int i = 0; i < pageCount; ++i)
        folios.append(QString());
    const std::vector<Rule> rules = likelyRules(votes);
    if (rules.empty())
        return labels.size() == pageCount && !onlyCount(labels) ? Folios(labels) : Folios(folios);
    const std::vector<std::optional<Rule>> path = RulePath(votes, rules).find();
    for (std::size_t i = 0; i < votes.size(); ++i) {
        if (path[i] && votes[i].page.index() < pageCount)
            folios[votes[i].page.index()] = asPrinted(votes[i], *path[i]);
    }
    fillBetween(folios, votes, path);
    return Folios(folios);
}

} // namespace fanye::text
