// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/ListedEntries.h"

#include "contents/printed/ListHabits.h"
#include "issue/PlainText.h"
#include "text/layout/LineJoin.h"
#include "text/signs/Characters.h"

#include <algorithm>
#include <cmath>

namespace fanye::contents {

using namespace text;

namespace {

constexpr double nearlyFull = 3.5; // ems that may be left at the end of a line that goes on in the next

struct Draft // an entry while its lines are gathered
{
    std::vector<const ListLine *> lines;
    std::optional<SideNumber> number;
    TitleKey key;
};

class ListReader
{
public:
    ListReader(const std::vector<ListPart> &parts, const IssueLines &issue, const std::stop_token &stop)
        : m_parts(parts)
        , m_issue(issue)
        , m_stop(stop)
        , m_habits(parts)
    {
    }

    ContentsList read()
    {
        ContentsList list;
        list.isNumbered = m_habits.isNumbered();
        list.hasPageNumbers = m_habits.hasPageNumbers();
        for (m_part = 0; m_part < m_parts.size(); ++m_part) {
            std::vector<Draft> drafts;
            for (const ListLine &line : m_parts[m_part].lines) {
                stopIfAsked(m_stop);
                if (!isContentsWord(line.key))
                    add(drafts, line);
            }
            for (const Draft &draft : drafts) {
                ListedEntry entry = finished(draft);
                if (!entry.key.empty())
                    list.entries.push_back(std::move(entry));
            }
        }
        return list;
    }

private:
    const PageText &page() const { return *m_parts[m_part].page; }

    void add(std::vector<Draft> &drafts, const ListLine &line) const
    {
        const auto number = m_habits.numberOf(line);
        const TitleKey key = keyOf(page(), line, skipped(line), dropped(line));
        if (!drafts.empty() && goesOn(drafts.back(), line, number, key)) {
            drafts.back().lines.push_back(&line);
            drafts.back().key += key;
            if (!drafts.back().number)
                drafts.back().number = number;
        } else {
            drafts.push_back({{&line}, number, key});
        }
    }

    int skipped(const ListLine &line) const
    {
        const auto number = m_habits.numberOf(line);
        return number && line.before && number->edge == line.before->edge ? number->glyphs : 0;
    }

    int dropped(const ListLine &line) const
    {
        const auto number = m_habits.numberOf(line);
        return number && line.behind && number->edge == line.behind->edge ? number->glyphs : 0;
    }

    bool goesOn(const Draft &draft, const ListLine &line, const std::optional<SideNumber> &number,
                const TitleKey &key) const
    {
        const ListLine &above = *draft.lines.back();
        if (line.mark && !isOpening(line.mark))
            return false;
        if (line.link && above.link)
            return line.link->target == above.link->target && line.link->top == above.link->top && isBelow(above, line)
                && !m_habits.numberingOf(line);
        if (!isAlike(above, line) || !isBelow(above, line) || m_habits.numberingOf(line))
            return false;
        const bool isNumberBefore = number && line.before && number->edge == line.before->edge;
        if (isNumberBefore || (draft.number && !(draft.lines.front()->before && hasNumberBefore(*draft.lines.front()))))
            return false;
        return readsOn(draft, above, line, key);
    }

    // Whether the number of the entry stands before its first line, so that more lines may follow.
    bool hasNumberBefore(const ListLine &line) const
    {
        const auto number = m_habits.numberOf(line);
        return number && line.before && number->edge == line.before->edge;
    }

    // The two lines together name a heading better than either alone, or the first is full and names none.
    bool readsOn(const Draft &draft, const ListLine &above, const ListLine &line, const TitleKey &key) const
    {
        const double first = bestName(draft.key), second = bestName(key), both = bestName(draft.key + key);
        if (both >= 0.75 && both > std::max(first, second) + 0.03)
            return true;
        if (first >= 0.8 || second >= 0.8)
            return false;
        return isFull(above) && line.mark == 0;
    }

    double bestName(const TitleKey &key) const
    {
        double best = 0; // a whole heading counts for more than one of its lines
        if (key.size() < 2)
            return 0;
        for (const NamedHeading &found : m_issue.standing.find(key, 0.5)) {
            const Heading &heading = m_issue.headings[std::size_t(found.heading)];
            const PageNumber at = heading.page;
            const bool isListed = std::any_of(m_parts.begin(), m_parts.end(),
                                              [at](const ListPart &part) { return part.page->page == at; });
            if (!isListed)
                best = std::max(best, heading.isBlock ? found.likeness : 0.8 * found.likeness);
        }
        return best;
    }

    static bool isAlike(const ListLine &above, const ListLine &line)
    {
        return above.isBold == line.isBold && std::abs(above.size - line.size) < 0.06 * line.size;
    }

    static bool isBelow(const ListLine &above, const ListLine &line)
    {
        if (above.isVertical || line.isVertical)
            return above.box.left() - line.box.right() < 1.2 * line.size && above.box.left() > line.box.left();
        const double gap = line.box.top() - above.box.bottom();
        const bool isInColumn
            = line.box.left() < above.box.right() && above.box.left() < line.box.right() + 2 * line.size;
        return gap < 1.1 * line.size && line.box.top() > above.box.top() + 0.5 * above.size && isInColumn;
    }

    bool isFull(const ListLine &line) const
    {
        double edge = 0;
        for (const ListLine &other : m_parts[m_part].lines) {
            if (other.box.left() < line.box.right() && other.box.right() > line.box.left())
                edge = std::max(edge, line.isVertical ? other.box.bottom() : other.box.right());
        }
        const double end = line.isVertical ? line.box.bottom() : line.box.right();
        return edge - end < nearlyFull * line.size;
    }

    ListedEntry finished(const Draft &draft) const
    {
        const ListLine &first = *draft.lines.front();
        ListedEntry entry;
        entry.title = titleOf(draft);
        entry.key = titleKey(entry.title);
        if (draft.number)
            entry.number = draft.number->token;
        for (const ListLine *line : draft.lines) {
            if (line->link && !entry.linked) {
                entry.linked = line->link->target;
                entry.linkedTop = line->link->top;
            }
        }
        entry.numbering = m_habits.numberingOf(first);
        entry.mark = first.mark;
        entry.size = first.size;
        entry.isBold = first.isBold;
        entry.indent = first.isVertical ? first.box.top() : first.box.left();
        entry.part = int(m_part);
        entry.first = first;
        entry.last = *draft.lines.back();
        return entry;
    }

    QString titleOf(const Draft &draft) const
    {
        QString title;
        const TextLine *above = nullptr;
        for (const ListLine *line : draft.lines) {
            int begin = line->firstGlyph + skipped(*line);
            const int end = cutAtSmall(begin, line->firstGlyph + line->glyphCount - dropped(*line));
            const auto numbering = line == draft.lines.front() ? m_habits.numberingOf(*line) : std::nullopt;
            if (numbering && !numbering->isWord)
                begin += numbering->glyphs;
            const TextLine &textLine = page().lines[std::size_t(line->line)];
            if (above)
                joinLine(title, joinOf(page(), *above, page(), textLine));
            above = &textLine;
            title += words(begin, end);
        }
        return withoutBrackets(plainText(title));
    }

    QString words(int begin, int end) const
    {
        std::u32string words;
        for (int i = begin; i < end; ++i) {
            const Glyph &glyph = page().glyphs[std::size_t(i)];
            words.push_back(glyph.codePoint);
            if (glyph.spaceAfter && i + 1 < end)
                words.push_back(U' ');
        }
        return QString::fromStdU32String(words);
    }

    // An author in smaller letters behind the title.
    int cutAtSmall(int begin, int end) const
    {
        int cut = end;
        while (cut > begin && page().glyphs[std::size_t(cut - 1)].size < 0.92F * page().glyphs[std::size_t(begin)].size)
            --cut;
        const bool isApart = cut > begin && cut < end && page().glyphs[std::size_t(cut - 1)].spaceAfter;
        return isApart && cut - begin >= 3 ? cut : end;
    }

    static QString withoutBrackets(QString title)
    {
        static const QString pairs = QStringLiteral("【】〔〕〖〗[]［］");
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            if (title.size() > 2 && title.startsWith(pairs[i]) && title.endsWith(pairs[i + 1])
                && title.indexOf(pairs[i + 1]) == title.size() - 1)
                return title.mid(1, title.size() - 2).trimmed();
        }
        return title;
    }

    const std::vector<ListPart> &m_parts;
    const IssueLines &m_issue;
    const std::stop_token &m_stop;
    ListHabits m_habits;
    std::size_t m_part = 0;
};

} // namespace

ContentsList listedEntries(const std::vector<ListPart> &parts, const IssueLines &issue, const std::stop_token &stop)
{
    return ListReader(parts, issue, stop).read();
}

} // namespace fanye::contents
