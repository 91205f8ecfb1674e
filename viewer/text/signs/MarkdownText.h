// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::text {

// A line of text with a backslash before each sign that would mean something to Markdown. (CommonMark 0.30, 2.4: before
// any ASCII punctuation.) Pure.
QString forMarkdown(const QString &line);

} // namespace fanye::text
