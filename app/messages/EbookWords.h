// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/ebook/EbookIssue.h"

namespace fanye::app {

// The words of an e-book in the reader's language. `language`: of the issue.
ebook::EbookWords ebookWords(const QString &language);

} // namespace fanye::app
