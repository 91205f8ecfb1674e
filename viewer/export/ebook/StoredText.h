// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"
#include "text/signs/Stop.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <vector>

namespace fanye::ebook {

// The lines of all pages with the places of their glyphs, and the flows in which they are read, as the player reads
// them (JSON that may stand in a script element). Throws Stopped.
QByteArray storedText(const text::IssueText &text, const std::stop_token &stop = {});

// Steps in hundredths of a point, separated by blanks; a step that repeats stands once, with its number: "1054*12 530".
QString storedSteps(const std::vector<std::int64_t> &steps);

} // namespace fanye::ebook
