// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/FactsOf.h"

#include "facts/Dating.h"
#include "facts/Highlights.h"
#include "facts/Publisher.h"
#include "facts/SeriesName.h"
#include "facts/Statements.h"
#include "facts/Summary.h"

namespace fanye::facts {

PublicationFacts factsOf(const IssueFacts &issue, const text::IssueText &text, const contents::Contents &contents,
                         const QString &fileName, const std::stop_token &stop)
{
    PublicationFacts facts;
    const std::vector<Statement> statements = statementsOf(issue, text, fileName);
    text::stopIfAsked(stop);
    facts.series = seriesNameOf(statements, contents, issue.pageCount());
    const QString series = facts.series ? facts.series->value : QString();
    addNumbersAndDates(facts, statements, series);
    facts.publisher = publisherOf(statements);
    facts.category = categoryOf(statements, facts.cn);
    text::stopIfAsked(stop);
    facts.summary = summaryOf(text, contents);
    text::stopIfAsked(stop);
    facts.highlights = highlightsOf(text, contents, series);
    return facts;
}

} // namespace fanye::facts
