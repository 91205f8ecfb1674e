// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::facts {

// Whether a sentence is part of an imprint or of a list of contents: 地址：…, Tel: …, 第一篇……1. It says nothing of
// what an issue is about.
bool isImprint(const QString &sentence);

} // namespace fanye::facts
