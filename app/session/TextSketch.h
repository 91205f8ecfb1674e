// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/layout/IssueText.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace fanye::app {

// A bottom-k sketch of a page's text: the smallest hashes of its runs of characters, in order. It tells how much of two
// pages is the same without their text. Empty: the page has too little text to be told from others.
using PageSketch = std::vector<std::uint32_t>;
using IssueSketch = std::vector<PageSketch>; // by index of page

constexpr int mostSketchedPages = 2000; // those behind them have no sketch

// Pure. Of all pages of the issue, whether their text could be read or not.
IssueSketch sketchOf(const text::IssueText &text);
bool isAlike(const PageSketch &one, const PageSketch &other); // half of what either has is on both

// As the shelf keeps it: some 130 characters for a page. Nothing: it is no sketch, or one of another version.
QString sketchCode(const IssueSketch &sketch);
std::optional<IssueSketch> sketchIn(const QString &code);

} // namespace fanye::app
