// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/Levels.h"

#include "contents/printed/EntryLooks.h"
#include "contents/printed/NumberedLevels.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace fanye::contents {

namespace {

constexpr int mostlyAlone = 60; // per cent of the headings of a class, that have a page of their own

// Votes for one class to stand above another, by what they differ in; and by how much they must differ.
constexpr double byDividers = 3, byHeadingSize = 2, bySize = 2, byIndent = 1.5, byWeight = 1, byMark = 1,
                 byOrder = 0.75, byCount = 0.5;
constexpr double otherHeadingSize = 0.12, otherSize = 0.07; // of the smaller one
constexpr double otherIndent = 0.8; // ems
constexpr double leastForLevel = 1.5; // votes between two levels

constexpr double furtherIn = 0.5; // ems that an entry without a number stands in from those that it stands under
constexpr int leastSupported = 30; // per cent of the entries of a class
constexpr int mostOfSections = 50; // per cent of the list
constexpr double longestSection = 16; // letters, in the mean
constexpr double smallestSection = 0.97; // of the size of the articles
constexpr int leastBeforeEntries = 70; // per cent of the sections
constexpr int fewestDividers = 2;

// Entries that look alike; how many of them lead somewhere, and what headings they name.
struct Class
{
    Look look;
    int entries = 0, supported = 0, alone = 0, headings = 0;
    double ratio = 0; // mean size of the headings that they name, to the body
    std::size_t first = 0;
    double letters = 0; // mean length of a title
};

class LevelFinder
{
public:
    LevelFinder(const ContentsList &list, const std::vector<std::optional<Target>> &targets,
                const std::vector<Heading> &headings)
        : m_list(list)
        , m_targets(targets)
        , m_headings(headings)
        , m_looks(looksOf(list.entries))
    {
    }

    std::vector<std::optional<int>> find()
    {
        findClasses();
        std::vector<std::optional<int>> levels = m_list.isNumbered ? byNumbering() : byClass();
        dropUnsupported(levels);
        return levels;
    }

private:
    const ListedEntry &entry(std::size_t i) const { return m_list.entries[i]; }
    bool isSupported(std::size_t i) const { return m_targets[i] || entry(i).number || entry(i).linked; }

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
            if (m_classes[std::size_t(c)].look.indent < m_looks[i].indent - furtherIn * m_looks[i].size)
                level = std::max(level, byLevel.begin()->first + 1);
        }
        return level;
    }

    // How much speaks for a standing above b; negative: against.
    static double above(const Class &a, const Class &b)
    {
        const auto isMostlyAlone
            = [](const Class &c) { return c.headings > 0 && c.alone * 100 >= c.headings * mostlyAlone; };
        const bool haveHeadings = a.headings > 0 && b.headings > 0;
        double votes = 0;
        if (haveHeadings && isMostlyAlone(a) != isMostlyAlone(b))
            votes += isMostlyAlone(a) ? byDividers : -byDividers;
        if (haveHeadings && std::abs(a.ratio - b.ratio) > otherHeadingSize * std::min(a.ratio, b.ratio))
            votes += a.ratio > b.ratio ? byHeadingSize : -byHeadingSize;
        if (std::abs(a.look.size - b.look.size) > otherSize * std::min(a.look.size, b.look.size))
            votes += a.look.size > b.look.size ? bySize : -bySize;
        if (std::abs(a.look.indent - b.look.indent) > otherIndent * std::min(a.look.size, b.look.size))
            votes += a.look.indent < b.look.indent ? byIndent : -byIndent;
        if (a.look.isBold != b.look.isBold)
            votes += a.look.isBold ? byWeight : -byWeight;
        if (a.look.mark != b.look.mark)
            votes += a.look.mark > b.look.mark ? byMark : -byMark;
        votes += a.first < b.first ? byOrder : -byOrder;
        if (a.entries != b.entries)
            votes += a.entries < b.entries ? byCount : -byCount;
        return votes;
    }

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
                && std::abs(above(m_classes[std::size_t(order[k - 1])], m_classes[std::size_t(order[k])]))
                    >= leastForLevel;
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
        if (c.supported * 100 >= c.entries * leastSupported)
            return true;
        double size = 0;
        for (const Class &other : m_classes)
            size = other.supported * 2 >= other.entries ? std::max(size, other.look.size) : size;
        const bool isSetLarge = c.look.size >= smallestSection * size || c.look.isBold;
        if (!isSetLarge || c.letters > longestSection || c.entries * 100 > int(m_list.entries.size()) * mostOfSections)
            return false;
        int before = 0;
        for (std::size_t i = 0; i < m_classOf.size(); ++i) {
            const bool isOne = &m_classes[std::size_t(m_classOf[i])] == &c;
            before += isOne && i + 1 < m_classOf.size() && m_classOf[i + 1] != m_classOf[i] && isSupported(i + 1);
        }
        return before * 100 >= c.entries * leastBeforeEntries;
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
        if (dividers < fewestDividers || others < dividers)
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
