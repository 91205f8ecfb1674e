// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "issue/IssueStructure.h"
#include "issue/PageGlyphs.h"
#include "issue/Result.h"
#include "text/IssueText.h"
#include "worker/Issue.h"

#include <QImage>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace fanye::cli {

// An issue for a program that has nothing else to do: each question waits for its answer.
class IssueReader : public QObject
{
    Q_OBJECT
public:
    // REQUIRED for paint(): at least one painter.
    explicit IssueReader(int painterCount);

    Result<IssueFacts> open(const QString &file, const QString &password);

    // REQUIRED of all below: open() succeeded.
    const IssueFacts &facts() const { return m_issue.facts(); }
    const IssueStructure &structure();
    std::shared_ptr<const IssueText> text(); // of all pages that can be read
    Result<QImage> paint(const PaintRequest &request);

    // Pages whose text could not be read, known once text() has answered.
    const std::map<PageNumber, Failure> &unread() const { return m_unread; }

private:
    void wait(const std::function<bool()> &isOver);

    Issue m_issue;
    std::optional<Result<IssueFacts>> m_opened;
    std::optional<IssueStructure> m_structure;
    std::vector<PageGlyphs> m_glyphs;
    std::map<PageNumber, Failure> m_unread;
    bool m_isTextComplete = false;
    std::shared_ptr<const IssueText> m_text;
    std::optional<Result<QImage>> m_painted;
    std::optional<Failure> m_givenUp;
};

} // namespace fanye::cli
