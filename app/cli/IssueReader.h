// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Arguments.h"
#include "issue/Annotation.h"
#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "issue/Result.h"
#include "text/layout/IssueText.h"
#include "worker/Issue.h"

#include <QElapsedTimer>
#include <QImage>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace fanye::cli {

// The workers a command needs.
struct Workforce
{
    int painters = 0;
    bool hasSecondReader = false; // a second one reads the text backwards from the end
    bool readsStructure = true; // outline, links and binding; a second reader never does
    std::optional<PageRange> pages; // whose text is read, instead of that of all; may end behind the issue
};
Workforce workforceFor(const Arguments &arguments);
Workforce workforceFor(Command command, const QString &file);

// Starts the workers before open(). Call first in main(), before the application object.
void startAhead(const QString &file, const Workforce &workforce, Trim trim);

// Blocking access to an issue: each call waits for its response.
class IssueReader : public QObject
{
    Q_OBJECT
public:
    explicit IssueReader(const Workforce &workforce, Trim trim = Trim::Automatic);

    Result<IssueFacts> open(const QString &file, const QString &password);

    // REQUIRES of all below: open() succeeded.
    const IssueFacts &facts() const { return m_issue.facts(); }
    const worker::Issue &issue() const { return m_issue; }
    const IssueStructure &structure(); // empty where the Workforce does not read it
    // Of the pages of the Workforce, or of all.
    std::shared_ptr<const text::IssueText> text();
    Result<AnnotationList> annotations();
    Result<QImage> paint(const PaintRequest &request); // REQUIRES: a painter

    // Pages whose text could not be read; valid after text().
    const std::map<PageNumber, Failure> &unread() const { return m_unread; }

private:
    void listenForText(const worker::Issue &issue);
    void wait(const std::function<bool()> &isOver);
    bool isSettled(PageNumber page) const;
    PageRange pagesToRead() const;
    bool hasTextUntil(PageNumber last);
    std::shared_ptr<const text::IssueText> readPages(const PageRange &pages);
    bool isHopeless() const;

    worker::Issue m_issue;
    std::unique_ptr<worker::Issue> m_second;
    std::optional<Result<IssueFacts>> m_opened;
    std::optional<IssueStructure> m_structure;
    int m_readers = 1;
    std::map<PageNumber, SharedGlyphs> m_read;
    std::map<PageNumber, int> m_failures; // number of readers that failed on each page
    std::optional<PageRange> m_only;
    PageNumber m_firstUnsettled;
    std::map<PageNumber, Failure> m_unread;
    std::shared_ptr<const text::IssueText> m_text;
    std::optional<Result<QImage>> m_painted;
    std::optional<Result<AnnotationList>> m_annotations;
    std::optional<Failure> m_givenUp;
    QElapsedTimer m_sinceOpening;
};

} // namespace fanye::cli
