// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "issue/Result.h"
#include "search/Search.h"
#include "text/layout/IssueText.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace fanye::worker {
class Issue;
}
namespace fanye::text {
class GrowingText;
}

namespace fanye::app {

// Derives from the glyphs of an issue its text, its contents and its search index. Takes glyphs as they come, analyses
// them on a pool thread, and signals when more is known. It may be destroyed at any time: an analysis under way owns
// its data, stops within milliseconds, and its result is dropped. GUI thread only; never waits.
class TextAnalysis : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: issue.isOpen(), and it outlives this.
    explicit TextAnalysis(worker::Issue &issue, QObject *parent = nullptr);
    ~TextAnalysis() override;

    // What is known so far; never null.
    const text::IssueText &text() const { return *m_known.text; }
    std::shared_ptr<const text::IssueText> sharedText() const { return m_known.text; }
    const search::SearchIndex &index() const { return *m_known.index; }
    std::shared_ptr<const search::SearchIndex> sharedIndex() const { return m_known.index; }
    const contents::Contents &contents() const { return m_known.contents; } // the best there are
    const contents::Contents &outline() const { return m_known.outline; }   // the PDF's own
    const contents::Contents &made() const { return m_known.made; }         // without using the outline
    const IssueStructure &structure() const { return *m_structure; } // empty until it has been read
    const std::vector<PageNumber> &unreadPages() const { return m_known.unread; } // whose text could not be read
    bool isComplete() const { return m_known.isComplete; }

Q_SIGNALS:
    void grown();           // text() and index() know more
    void contentsChanged(); // contents(), outline() or made() differ

private:
    struct Known
    {
        std::shared_ptr<const text::IssueText> text;
        std::shared_ptr<const search::SearchIndex> index;
        contents::Contents contents;
        contents::Contents outline;
        contents::Contents made;
        std::vector<PageNumber> unread; // in order
        bool isComplete = false;
    };
    struct Job;

    void take(const SharedGlyphs &glyphs);
    void takeFailure(PageNumber page);
    void takeStructure(const IssueStructure &structure);
    void finish();
    void workSoon();
    void work();
    static Known knownFrom(const Job &job);
    void endJob(std::optional<Known> known);
    void accept(Known known);

    std::shared_ptr<text::GrowingText> m_growing; // used by the job while one is under way; null once all is known
    std::vector<SharedGlyphs> m_fresh; // pages not yet given to a job
    std::shared_ptr<const IssueStructure> m_structure;
    std::vector<PageNumber> m_unread; // in order
    Known m_known;
    bool m_hasAll = false;
    bool m_isWorking = false;
    bool m_hasNews = false;
    std::stop_source m_stop; // of the job under way
    QTimer m_pause; // collects pages, so that a long issue is not analysed again for each page
};

} // namespace fanye::app
