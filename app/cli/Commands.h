// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Answer.h"
#include "app/cli/Arguments.h"

#include <QStringList>

#include <vector>

namespace fanye::cli {

class IssueReader;

// REQUIRED of all: `reader` has opened the issue. What was read is in the answer even where parts could not be.
Answer info(IssueReader &reader, const Arguments &arguments);
Answer contents(IssueReader &reader, const Arguments &arguments);
Answer text(IssueReader &reader, const Arguments &arguments);
Answer find(IssueReader &reader, const Arguments &arguments, const QStringList &queries);
Answer render(IssueReader &reader, const Arguments &arguments);
Answer links(IssueReader &reader, const Arguments &arguments);
Answer bench(IssueReader &reader, const Arguments &arguments, const QString &password);

// Opens the issues itself: `arguments.file` is a folder of them.
Answer score(const Arguments &arguments, const QString &password);

// Says which pages could not be read. With `only`, the others do not matter.
void tellUnread(const IssueReader &reader, Answer &answer, const std::optional<PageRange> &only = {});
// Says which pages have no text, such as pictures of pages, and which have one that means nothing.
void tellUnsearchable(const std::vector<PageNumber> &withoutText, const std::vector<PageNumber> &garbled,
                      Answer &answer);
// Says that the outline or the links were cut short.
void tellIncomplete(IssueReader &reader, Answer &answer);

// The last part of a path; "standard input" for "-".
QString fileNameOf(const QString &path);

} // namespace fanye::cli
