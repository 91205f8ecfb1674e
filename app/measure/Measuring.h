// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/CommandLine.h"

#include <QObject>

#include <memory>

namespace fanye::app {

class MainWindow;

// What --measure asks for; null where nothing is to be measured. It ends the program when it is done.
std::unique_ptr<QObject> startMeasuring(const CommandLine &line, MainWindow &window);

} // namespace fanye::app
