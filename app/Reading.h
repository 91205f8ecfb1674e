// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/Contents.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "search/Search.h"
#include "text/IssueText.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <vector>

namespace fanye {

class Issue;

// Everything that is worked out of an issue's text: what a person reads, the contents, and what can be searched. Takes
// glyphs as they come, works in a thread of its own, and says whenever more is known. GUI thread only.
class Reading : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: issue.isOpen(), and it outlives this.
    explicit Reading(Issue &issue, QObject *parent = nullptr);
    ~Reading() override;

    // What is known so far; never null.
    const IssueText &text() const { return *m_known.text; }
    std::shared_ptr<const IssueText> sharedText() const { return m_known.text; }
    const SearchIndex &index() const { return *m_known.index; }
    const Contents &contents() const { return m_known.contents; } // the best there are
    const Contents &outline() const { return m_known.outline; }   // the PDF's own
    const Contents &made() const { return m_known.made; }         // without a look at those
    bool isComplete() const { return m_known.isComplete; }

Q_SIGNALS:
    void grown();           // text() and index() know more
    void contentsChanged(); // contents(), outline() or made() differ

private:
    struct Known
    {
        std::shared_ptr<const IssueText> text;
        std::shared_ptr<const SearchIndex> index;
        Contents contents;
        Contents outline;
        Contents made;
        bool isComplete = false;
    };

    void take(const SharedGlyphs &shared);
    void takeStructure(const IssueStructure &structure);
    void finish();
    void work();
    static Known knownFrom(const std::vector<PageGlyphs> &pages, const IssueStructure &structure,
                           const IssueFacts &facts, bool isLast);
    void accept(Known known);

    Issue &m_issue;
    std::vector<PageGlyphs> m_pages; // in order of page
    IssueStructure m_structure;
    Known m_known;
    bool m_hasAll = false;
    bool m_isWorking = false;
    bool m_hasNews = false;
    QTimer m_pause; // gathers pages, so that a long issue is not worked through once for each page
    QThreadPool m_thread;
};

} // namespace fanye
