// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/aloud/Speech.h"

#include <QString>

namespace fanye::app {

// What has happened, and what to do. `language`: of the sentence that was to be read, ISO 639. Plain text.
QString speechFailureText(SpeechFailure why, const QString &language);

// "Chinese" for "zh", in the reader's language.
QString languageName(const QString &language);

} // namespace fanye::app
