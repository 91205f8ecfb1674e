// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/textmode/SetPage.h"
#include "reflow/ColumnHeights.h"
#include "text/layout/IssueText.h"

#include <functional>
#include <map>
#include <memory>

namespace fanye::app {

// All pages of an issue below each other. Those in sight are set, the others are estimated, so that a thousand pages cost
// no more than three. Positions in pixels of the screen before scaling, from the top left of the column. GUI thread.
class TextColumn
{
public:
    using HeadOf = std::function<PageHead(PageNumber)>;

    // Null: none. All pages are to be set again.
    void setText(std::shared_ptr<const text::IssueText> text, HeadOf headOf, const QString &pictureWords);
    void setSetting(const PageSetting &setting);

    const text::IssueText *text() const { return m_text.get(); }
    const PageSetting &setting() const { return m_setting; }
    const reflow::ColumnHeights &heights() const { return m_heights; }

    // Sets the pages between two heights. Answers by how much what stands at the first of them was moved down by it.
    double setBetween(double top, double bottom);
    const SetPage *at(int row) const; // null: not set

    struct Place
    {
        int row = 0;
        SetPlace place;
    };
    std::optional<Place> placeAt(QPointF at) const; // in the pages that are set
    std::optional<text::TextPlace> textPlaceAt(const Place &place) const;
    std::optional<double> topOf(PageNumber page); // sets what is needed
    std::optional<double> topOf(const text::TextPlace &place);

private:
    void estimate();
    void set(int row);
    void forgetFar(int first, int last);

    std::shared_ptr<const text::IssueText> m_text;
    HeadOf m_headOf;
    QString m_pictureWords;
    PageSetting m_setting;
    reflow::ColumnHeights m_heights;
    std::map<int, std::unique_ptr<SetPage>> m_pages;
};

} // namespace fanye::app
