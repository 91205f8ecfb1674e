// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/PublicationFacts.h"

#include <QString>

namespace fanye::facts {

// What tells an issue from the others of its series, as the publication's own script writes it: "2024年第3期",
// "2024 No. 3"; else its months, its day, its number in all or its year. Empty where none of them is known. Pure.
QString issueDesignation(const PublicationFacts &facts);

// Series and designation: "清源月刊 2024年第3期". Empty where the series is not known.
QString issueName(const PublicationFacts &facts);

// The title of a window that shows the issue: its name, else the PDF's title where that is one, else the name of its
// file, which may have folders before it. Plain text on one line.
QString windowTitle(const PublicationFacts &facts, const QString &title, const QString &fileName);

constexpr int longestFileName = 200; // bytes of UTF-8, with the ending

// A name for a copy of the issue: its name, else the PDF's title where that is one, else the name of its file, which
// may have folders before it. Has no character that a file system or a shell reads as something else, no control and no
// bidi character. Empty where nothing of all of them is left. `ending` is put behind it: ".pdf".
QString suggestedFileName(const PublicationFacts &facts, const QString &title, const QString &fileName,
                          const QString &ending);

} // namespace fanye::facts
