// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Levels.h"

#include "contents/printed/NumberedLevels.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fanye::contents {

using namespace text;

namespace {

enum class Mark { None, Bullet, Bracket };

// How a list sets an entry.
struct Look
{
    Mark mark = Mark::None;
    double size = 0;
    bool isBold = false;
    double indent = 0; // from its column, points

    bool isLike(const Look &other) const
    {
        return mark == other.mark && isBold == other.isBold && std::abs(size - other.size) <= 0.05 * size
            && std::abs(indent - other.indent) <= 0.8 * size;
    }
};

struct Class // entries that look alike
{
    Look look;
    int entries = 0, supported = 0, alone = 0, headings = 0;
    double ratio = 0; // mean size of the headings that they name, to the body
    std::size_t first = 0;
    double letters = 0; // mean length of a title
};

Mark markOf(char32_t c)
{
    if (isOpening(c) && c != U'“' && c != U'‘' && c != U'《' && c != U'「' && c != U'『' && c != U'(' && c != U'（')
        return Mark::Bracket;
    return isBullet(c) ? Mark::Bullet : Mark::None;
}

class LevelFinder
{
public:
    LevelFinder(const ContentsList &list, const std::vector<std::optional<Target>> &targets,
                const std::vector<Heading> &headings)
        : m_list(list)
        , m_targets(targets)
        , m_headings(headings)
    {
    }

    std::vector<std::optional<int>> find()
    {
        findLooks();
        findClasses();
        std::vector<std::optional<int>> levels = m_list.isNumbered ? byNumbering() : byClass();
        dropUnsupported(levels);
        return levels;
    }

private:
    const ListedEntry &entry(std::size_t i) const { return m_list.entries[i]; }
    bool isSupported(std::size_t i) const { return m_targets[i] || entry(i).number || entry(i).linked; }

    // The indent counts from the left edge of the column. A new column begins where the list goes up and to the right.
    void findLooks()
    {
        std::vector<int> columns;
        std::vector<double> edges;
        for (std::size_t i = 0; i < m_list.entries.size(); ++i) {
            const ListedEntry &now = entry(i);
            const bool isNewPart = i == 0 || entry(i - 1).part != now.part;
            const bool goesUp = !isNewPart && now.first.box.top() < entry(i - 1).first.box.top() - now.size
                && now.indent > entry(i - 1).first.box.right() - now.size;
            if (isNewPart || goesUp)
                edges.push_back(now.indent);
            edges.back() = std::min(edges.back(), now.indent);
            columns.push_back(int(edges.size()) - 1);
        }
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const ListedEntry &now = entry(i);
            m_looks.push_back({markOf(now.mark), now.size, now.isBold, now.indent - edges[std::size_t(columns[i])]});
        }
        if (areIndentsChance()) {
            for (Look &look : m_looks)
                look.indent = 0;
        }
    }

    // Centred titles begin anywhere, but their middles are one below the other.
    bool areIndentsChance() const
    {
        double left = 0, middle = 0, size = 0;
        int steps = 0;
        for (std::size_t i = 1; i < m_list.entries.size(); ++i) {
            const ListedEntry &above = entry(i - 1), &now = entry(i);
            if (above.part != now.part || now.first.box.top() < above.first.box.top())
                continue;
            left += std::abs(now.first.box.left() - above.first.box.left());
            middle += std::abs(now.first.box.center().x() - above.first.box.center().x());
            size += now.size;
            ++steps;
        }
        return steps >= 3 && left > 0.8 * size && middle < 0.4 * left;
    }

    void findClasses()
    {
        for (std::size_t i = 0; i < m_looks.size(); ++i) {
            const auto at = std::find_if(m_classes.begin(), m_classes.end(),
                                         [&](const Class &c) { return c.look.isLike(m_looks[i]); });
            m_classOf.push_back(int(at - m_classes.begin()));
            if (at == m_classes.end()) {
                m_classes.push_back({});
                m_classes.back().look = m_looks[i];
                m_classes.back().first = i;
            }
            count(m_classes[std::size_t(m_classOf.back())], i);
        }
        for (Class &c : m_classes) {
            c.letters /= std::max(1, c.entries);
            c.ratio /= std::max(1, c.headings);
        }
    }

    void count(Class &c, std::size_t i) const
    {
        ++c.entries;
        c.supported += isSupported(i);
        c.letters += double(entry(i).key.size());
        if (m_targets[i] && m_targets[i]->heading) {
            const Heading &heading = m_headings[std::size_t(*m_targets[i]->heading)];
            ++c.headings;
            c.ratio += heading.style.ratio;
            c.alone += heading.isAlone;
        }
    }

    std::vector<std::optional<int>> byNumbering() const
    {
        std::vector<std::optional<int>> levels = numberedLevels(m_list);
        std::map<int, std::map<int, int>> votes; // class, level
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (levels[i])
                ++votes[m_classOf[i]][*levels[i]];
        }
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (!levels[i])
                levels[i] = likeNumbered(i, votes);
        }
        return levels;
    }

    // What has no number is on the level of those that look like it, else of those that stand as far in.
    int likeNumbered(std::size_t i, const std::map<int, std::map<int, int>> &votes) const
    {
        const auto own = votes.find(m_classOf[i]);
        if (own != votes.end())
            return std::max_element(own->second.begin(), own->second.end(),
                                    [](const auto &a, const auto &b) { return a.second < b.second; })
                ->first;
        int level = 1;
        for (const auto &[c, byLevel] : votes) {
            if (m_classes[std::size_t(c)].look.indent < m_looks[i].indent - 0.5 * m_looks[i].size)
                level = std::max(level, byLevel.begin()->first + 1);
        }
        return level;
    }

    // How much speaks for a standing above b; negative: against.
    double above(const Class &a, const Class &b) const
    {
        const auto isMostlyAlone = [](const Class &c) { return c.headings > 0 && c.alone * 10 >= c.headings * 6; };
        double votes = 0;
        if (isMostlyAlone(a) != isMostlyAlone(b) && a.headings > 0 && b.headings > 0)
            votes += isMostlyAlone(a) ? 3 : -3;
        if (a.headings > 0 && b.headings > 0 && std::abs(a.ratio - b.ratio) > 0.12 * std::min(a.ratio, b.ratio))
            votes += a.ratio > b.ratio ? 2 : -2;
        if (std::abs(a.look.size - b.look.size) > 0.07 * std::min(a.look.size, b.look.size))
            votes += a.look.size > b.look.size ? 2 : -2;
        if (std::abs(a.look.indent - b.look.indent) > 0.8 * std::min(a.look.size, b.look.size))
            votes += a.look.indent < b.look.indent ? 1.5 : -1.5;
        if (a.look.isBold != b.look.isBold)
            votes += a.look.isBold ? 1 : -1;
        if (a.look.mark != b.look.mark)
            votes += rank(a.look.mark) > rank(b.look.mark) ? 1 : -1;
        votes += a.first < b.first ? 0.75 : -0.75;
        if (a.entries != b.entries)
            votes += a.entries < b.entries ? 0.5 : -0.5;
        return votes;
    }

    static int rank(Mark mark) { return mark == Mark::Bracket ? 2 : mark == Mark::None ? 1 : 0; }

    std::vector<std::optional<int>> byClass()
    {
        std::vector<int> order;
        for (int c = 0; c < int(m_classes.size()); ++c) {
            if (isEntryClass(m_classes[std::size_t(c)]))
                order.push_back(c);
        }
        std::map<int, double> wins;
        for (int a : order) {
            for (int b : order) {
                if (a != b)
                    wins[a] += std::clamp(above(m_classes[std::size_t(a)], m_classes[std::size_t(b)]), -1.0, 1.0);
            }
        }
        std::stable_sort(order.begin(), order.end(), [&wins](int a, int b) { return wins[a] > wins[b]; });
        std::map<int, int> levelOf;
        int level = 1;
        for (std::size_t k = 0; k < order.size(); ++k) {
            const bool isLower = k > 0
                && std::abs(above(m_classes[std::size_t(order[k - 1])], m_classes[std::size_t(order[k])])) >= 1.5;
            level += isLower ? 1 : 0;
            levelOf[order[k]] = level;
        }
        std::vector<std::optional<int>> levels(m_list.entries.size());
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const auto found = levelOf.find(m_classOf[i]);
            if (found != levelOf.end())
                levels[i] = found->second;
        }
        if (level == 1)
            splitByDividers(levels);
        return levels;
    }

    // Titles of which some lead somewhere; or names of sections: short, set as large, and before what leads somewhere.
    bool isEntryClass(const Class &c) const
    {
        if (c.supported * 10 >= c.entries * 3)
            return true;
        double size = 0;
        for (const Class &other : m_classes)
            size = other.supported * 2 >= other.entries ? std::max(size, other.look.size) : size;
        const bool isSetLarge = c.look.size >= 0.97 * size || c.look.isBold;
        if (!isSetLarge || c.letters > 16 || c.entries * 2 > int(m_list.entries.size()))
            return false;
        int before = 0;
        for (std::size_t i = 0; i < m_classOf.size(); ++i) {
            const bool isOne = &m_classes[std::size_t(m_classOf[i])] == &c;
            before += isOne && i + 1 < m_classOf.size() && m_classOf[i + 1] != m_classOf[i] && isSupported(i + 1);
        }
        return before * 10 >= c.entries * 7;
    }

    // A list that sets all entries alike: those with a page of their own are the sections.
    void splitByDividers(std::vector<std::optional<int>> &levels) const
    {
        const auto isDivider = [this](std::size_t i) {
            return m_targets[i] && m_targets[i]->heading && m_headings[std::size_t(*m_targets[i]->heading)].isAlone;
        };
        int dividers = 0, others = 0;
        for (std::size_t i = 0; i < levels.size(); ++i)
            ++(isDivider(i) ? dividers : others);
        if (dividers < 2 || others < dividers)
            return;
        for (std::size_t i = 0; i < levels.size(); ++i) {
            if (levels[i] && !isDivider(i))
                levels[i] = 2;
        }
    }

    // Where the list has page numbers, a line without one that names nothing is a part of another entry.
    void dropUnsupported(std::vector<std::optional<int>> &levels) const
    {
        for (std::size_t i = 0; i < levels.size(); ++i) {
            const Class &c = m_classes[std::size_t(m_classOf[i])];
            if (levels[i] && !isSupported(i) && m_list.hasPageNumbers && c.supported * 2 >= c.entries)
                levels[i].reset();
        }
    }

    const ContentsList &m_list;
    const std::vector<std::optional<Target>> &m_targets;
    const std::vector<Heading> &m_headings;
    std::vector<Look> m_looks; // for each entry
    std::vector<int> m_classOf; // for each entry
    std::vector<Class> m_classes;
};

} // namespace

std::vector<std::optional<int>> levelsOf(const ContentsList &list, const std::vector<std::optional<Target>> &targets,
                                         const std::vector<Heading> &headings)
{
    return LevelFinder(list, targets, headings).find();
}

} // namespace fanye::contents
