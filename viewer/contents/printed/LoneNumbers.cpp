// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/printed/LoneNumbers.h"

#include <algorithm>
#include <cmath>

namespace fanye::contents {

namespace {

// Attaches numbers that stand apart to the titles on their height (in vertical text: in their column).
class NumberAttacher
{
public:
    NumberAttacher(std::vector<ListLine> &lines, const std::vector<LoneNumber> &numbers)
        : m_lines(lines)
        , m_numbers(numbers)
    {
    }

    void attach()
    {
        const auto over = std::count_if(m_numbers.begin(), m_numbers.end(),
                                        [this](const LoneNumber &number) { return alignedBelow(number) != nullptr; });
        if (over >= 3 && over * 10 >= std::ptrdiff_t(m_numbers.size()) * 6)
            attachBelow();
        else
            attachBeside();
    }

private:
    // Each number stands over its title, whatever is beside it in other columns.
    void attachBelow()
    {
        for (const LoneNumber &number : m_numbers) {
            ListLine *line = alignedBelow(number);
            if (line || (line = below(number)))
                setNumber(*line, number);
        }
    }

    void attachBeside()
    {
        int behind = 0, before = 0;
        for (const ListLine &line : m_lines)
            behind += line.behind && line.behind->isFarOff;
        for (const LoneNumber &number : m_numbers) {
            const bool hasLeft = nearest(number, true) != nullptr, hasRight = nearest(number, false) != nullptr;
            behind += hasLeft && !hasRight;
            before += hasRight && !hasLeft;
        }
        const bool areBehind = behind >= before;
        for (const LoneNumber &number : m_numbers) {
            ListLine *line = behind > 0 ? wrapped(number) : nullptr;
            if (!line)
                line = nearest(number, areBehind);
            if (!line)
                line = nearest(number, !areBehind);
            if (!line)
                line = areBehind && behind > 0 ? above(number) : below(number);
            if (line)
                setNumber(*line, number);
        }
    }

    // The title nearest to the number on its left (or right) side.
    ListLine *nearest(const LoneNumber &number, bool onLeft) const
    {
        ListLine *best = nullptr;
        double bestGap = 0;
        for (ListLine &line : m_lines) {
            if (!isBeside(line, number.box))
                continue;
            const double gap = onLeft ? begin(number.box, line) - end(line.box, line)
                                      : begin(line.box, line) - end(number.box, line);
            if (gap > -0.3 * line.size && (!best || gap < bestGap)) {
                best = &line;
                bestGap = gap;
            }
        }
        return best;
    }

    // A number that found no room at the end of its title's last line.
    ListLine *above(const LoneNumber &number) const
    {
        ListLine *best = nullptr;
        for (ListLine &line : m_lines) {
            const double gap = number.box.top() - line.box.bottom();
            const bool isOver = line.box.left() < number.box.right() && number.box.left() < line.box.right() + line.size
                && gap > -0.5 * line.size && gap < 1.2 * line.size;
            if (isOver && (!best || line.box.top() > best->box.top()))
                best = &line;
        }
        return best && !best->behind ? best : nullptr;
    }

    // The same, at the left edge of its title.
    ListLine *wrapped(const LoneNumber &number) const
    {
        ListLine *line = above(number);
        return line && std::abs(line->box.left() - number.box.left()) < 2 * line->size ? line : nullptr;
    }

    // A large number with its title underneath.
    ListLine *below(const LoneNumber &number) const
    {
        ListLine *best = nullptr;
        for (ListLine &line : m_lines) {
            const double gap = line.box.top() - number.box.bottom();
            const bool isUnder = line.box.left() < number.box.right() + line.size
                && number.box.left() < line.box.right() && gap > -0.5 * line.size && gap < 1.5 * line.size;
            if (isUnder && (!best || line.box.top() < best->box.top()))
                best = &line;
        }
        return best;
    }

    // The same, where both begin at the same edge and the number is set larger, as those over titles are.
    ListLine *alignedBelow(const LoneNumber &number) const
    {
        ListLine *line = below(number);
        const bool isAligned = line && std::abs(line->box.left() - number.box.left()) < 0.5 * line->size;
        return isAligned && number.size > 1.15 * line->size ? line : nullptr;
    }

    static double begin(const QRectF &box, const ListLine &line) { return line.isVertical ? box.top() : box.left(); }
    static double end(const QRectF &box, const ListLine &line) { return line.isVertical ? box.bottom() : box.right(); }

    static bool isBeside(const ListLine &line, const QRectF &number)
    {
        const QRectF &box = line.box;
        const double shared = line.isVertical
            ? std::min(box.right(), number.right()) - std::max(box.left(), number.left())
            : std::min(box.bottom(), number.bottom()) - std::max(box.top(), number.top());
        const double smaller
            = line.isVertical ? std::min(box.width(), number.width()) : std::min(box.height(), number.height());
        return shared > 0.5 * smaller;
    }

    static void setNumber(ListLine &line, const LoneNumber &number)
    {
        const bool isBehind = begin(number.box, line) >= begin(line.box, line) + line.size;
        std::optional<SideNumber> &place = isBehind ? line.behind : line.before;
        if (!place || !place->isFarOff)
            place = SideNumber{number.token, true, isBehind ? end(number.box, line) : begin(number.box, line), 0};
    }

    std::vector<ListLine> &m_lines;
    const std::vector<LoneNumber> &m_numbers;
};

} // namespace

void attachNumbers(std::vector<ListLine> &lines, const std::vector<LoneNumber> &numbers)
{
    NumberAttacher(lines, numbers).attach();
}

} // namespace fanye::contents
