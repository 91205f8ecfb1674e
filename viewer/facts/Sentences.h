// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace fanye::facts {

// The whole sentences of a paragraph, each with its end and what closes behind it; what does not end is left out, and
// so is all of a paragraph that begins within a sentence. Pure.
QStringList sentencesOf(const QString &paragraph);

} // namespace fanye::facts
