// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/FlipView.h"
#include "search/Search.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace fanye::app {

// The query, its hits and the current hit. GUI thread; find() takes well under a millisecond, so it runs on every
// keystroke.
class SearchState : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Null: no issue, or a moment before a new version of it. The hit that was current is current again if it is found
    // again.
    void setIndex(std::shared_ptr<const search::SearchIndex> index);
    void forgetCurrent(); // another issue
    void setQuery(const search::Query &query);

    const search::Query &query() const { return m_hits.query; }
    const search::Hits &hits() const { return m_hits; }
    std::optional<int> current() const { return m_current; }

    // The next hit; without a current hit the first one on or after `from`. Wraps around.
    void next(PageNumber from);
    void previous(PageNumber from);
    void setCurrent(int hit); // REQUIRES: 0 <= hit < hits().hits.size()

Q_SIGNALS:
    void hitsChanged();
    void currentChanged(); // REQUIRES of listeners: current() is set

private:
    void search();

    std::shared_ptr<const search::SearchIndex> m_index;
    search::Hits m_hits;
    std::optional<search::Hit> m_chosen; // the last current hit
    std::optional<int> m_current; // where it stands in m_hits
};

// Row of the hit at the place of one that was found before; failing that, on the same page with the same words around
// it, as where the pages are cut in another way. Pure.
std::optional<int> hitAt(const std::vector<search::Hit> &hits, const search::Hit &former);

// Row of the first hit on or after `from`, or 0; of the last hit before it, or the last of all. REQUIRES: there are
// hits. Pure.
int firstHitFrom(const std::vector<search::Hit> &hits, PageNumber from);
int lastHitBefore(const std::vector<search::Hit> &hits, PageNumber from);

// Rectangles to highlight on each page.
std::vector<flip::PageHighlights> highlightsOf(const search::Hits &hits, std::optional<int> current);

} // namespace fanye::app
