// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/ContentsEdit.h"

#include <QString>

#include <optional>

namespace fanye::contents {

// A correction as it is kept: one line of JSON. Read again it is the same; none where the text is no correction.
//   {"do":"rename","entry":{"level":2,"page":5,"title":"..."},"title":"..."}
QString textOf(const ContentsEdit &edit);
std::optional<ContentsEdit> contentsEditFrom(const QString &text);

} // namespace fanye::contents
