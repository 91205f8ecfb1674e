// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/book/Spread.h"

#include "flip/book/WidePage.h"

#include <algorithm>

namespace fanye::flip {
namespace {

bool beginsAlone(LayoutHint hint, Pairing pairing)
{
    const bool coverAlone = hint != LayoutHint::FacingFromFirst;
    return pairing == Pairing::Natural ? coverAlone : !coverAlone;
}

// Collects pages in reading order. A spread has a first-read and a second-read side; the binding decides which of them
// is left on the screen.
class Gathering
{
public:
    explicit Gathering(Binding binding)
        : m_binding(binding)
    {
    }

    void addFirst(PageNumber page) { side(m_open, true) = page; }
    void addSecond(PageNumber page)
    {
        side(m_open, false) = page;
        close();
    }
    void addWide(PageNumber page)
    {
        close();
        m_open.wide = page;
        close();
    }
    bool isHalfFull() const { return m_open != Spread(); }
    void close()
    {
        if (isHalfFull())
            spreads.push_back(m_open);
        m_open = {};
    }

    std::vector<Spread> spreads;

private:
    std::optional<PageNumber> &side(Spread &spread, bool readFirst) const
    {
        return readFirst == (m_binding == Binding::Left) ? spread.left : spread.right;
    }

    Binding m_binding;
    Spread m_open;
};

std::vector<Spread> singlePages(const IssueFacts &facts)
{
    Gathering gathering(facts.binding);
    for (int i = 0; i < facts.pageCount(); ++i) {
        const PageNumber page = PageNumber::fromIndex(i);
        if (isWide(facts.geometry(page)))
            gathering.addWide(page);
        else
            gathering.addSecond(page); // the side on which a leaf lies before it is turned
    }
    return gathering.spreads;
}

std::vector<Spread> facingPages(const IssueFacts &facts, Pairing pairing)
{
    Gathering gathering(facts.binding);
    for (int i = 0; i < facts.pageCount(); ++i) {
        const PageNumber page = PageNumber::fromIndex(i);
        const bool isCover = i == 0 && beginsAlone(facts.layout, pairing);
        if (isWide(facts.geometry(page)))
            gathering.addWide(page);
        else if (isCover || gathering.isHalfFull())
            gathering.addSecond(page);
        else
            gathering.addFirst(page);
    }
    gathering.close();
    return gathering.spreads;
}

} // namespace

std::vector<PageNumber> Spread::inReadingOrder(Binding binding) const
{
    std::vector<PageNumber> pages;
    const auto add = [&pages](const std::optional<PageNumber> &page) {
        if (page)
            pages.push_back(*page);
    };
    add(wide);
    add(binding == Binding::Left ? left : right);
    add(binding == Binding::Left ? right : left);
    return pages;
}

PageNumber Spread::firstRead(Binding binding) const
{
    const std::vector<PageNumber> pages = inReadingOrder(binding);
    return pages.empty() ? PageNumber() : pages.front();
}

bool Spread::has(PageNumber page) const
{
    return left == page || right == page || wide == page;
}

Spreads::Spreads(const IssueFacts &facts, Sides sides, Pairing pairing)
    : m_spreads(sides == Sides::One ? singlePages(facts) : facingPages(facts, pairing))
    , m_sides(sides)
    , m_binding(facts.binding)
{
    m_byPage.resize(std::size_t(facts.pageCount()));
    for (int i = 0; i < count(); ++i)
        for (PageNumber page : at(SpreadNumber::fromIndex(i)).inReadingOrder(m_binding))
            m_byPage[std::size_t(page.index())] = SpreadNumber::fromIndex(i);
}

const Spread &Spreads::at(SpreadNumber spread) const
{
    return m_spreads[std::size_t(spread.index())];
}

SpreadNumber Spreads::of(PageNumber page) const
{
    if (m_byPage.empty())
        return {};
    return m_byPage[std::size_t(std::clamp(page.index(), 0, int(m_byPage.size()) - 1))];
}

} // namespace fanye::flip
