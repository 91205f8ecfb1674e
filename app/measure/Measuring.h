// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QObject>

#include <memory>

namespace fanye::app {

class MainWindow;

// The measurement requested by --measure, or null. Ends the program when done.
std::unique_ptr<QObject> startMeasuring(const CommandLine &line, MainWindow &window);

} // namespace fanye::app
