// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/Spread.h"
#include "text/IssueText.h"

namespace fanye {

// What a person reads on an open spread, paragraph by paragraph; empty where no text is known. Pure.
QString textOf(const Spread &spread, Binding binding, const IssueText &text);

} // namespace fanye
