// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QString>

namespace fanye::ebook {

// The language that most of an issue is written in, BCP 47: "zh-Hans", "zh-Hant", "ja", "en". English where its script
// tells nothing. Pure.
QString languageOf(const text::IssueText &text);

} // namespace fanye::ebook
