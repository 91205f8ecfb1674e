// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Answer.h"
#include "app/cli/Arguments.h"

#include <QStringList>

#include <vector>

namespace fanye::cli {

class IssueReader;

// REQUIRES: `reader` has opened the issue. The answer contains what could be read.
Answer info(IssueReader &reader, const Arguments &arguments);
Answer contents(IssueReader &reader, const Arguments &arguments);
Answer facts(IssueReader &reader, const Arguments &arguments);
Answer text(IssueReader &reader, const Arguments &arguments);
Answer find(IssueReader &reader, const Arguments &arguments, const QStringList &queries);
Answer render(IssueReader &reader, const Arguments &arguments);
Answer links(IssueReader &reader, const Arguments &arguments);
Answer marks(IssueReader &reader, const Arguments &arguments);
Answer ebook(IssueReader &reader, const Arguments &arguments);
Answer bench(IssueReader &reader, const Arguments &arguments, const QString &password);

// `arguments.file` is a folder; opens its issues itself.
Answer score(const Arguments &arguments, const QString &password);

// Reports pages that could not be read; with `only`, among those.
void tellUnread(const IssueReader &reader, Answer &answer, const std::optional<PageRange> &only = {});
// Reports pages without text (scans) and pages with garbled text.
void tellUnsearchable(const std::vector<PageNumber> &withoutText, const std::vector<PageNumber> &garbled,
                      Answer &answer);
// Reports an incomplete outline or links.
void tellIncomplete(IssueReader &reader, Answer &answer);

// File name without its folder; "standard input" for "-".
QString fileNameOf(const QString &path);

} // namespace fanye::cli
