// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

namespace fanye::app {

// The sample issue: in the source tree where the program runs from its build, else where it was installed.
FileToOpen sampleIssue();

} // namespace fanye::app
