// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

namespace fanye::app {

// The issue that comes with Fanye: beside the program where it is built, else where it was installed.
FileToOpen sampleIssue();

} // namespace fanye::app
