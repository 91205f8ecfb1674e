// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/measure/Measuring.h"

#include "app/measure/FlipsMeasurement.h"
#include "app/measure/OpeningMeasurement.h"

namespace fanye::app {

std::unique_ptr<QObject> startMeasuring(const CommandLine &line, MainWindow &window)
{
    switch (line.measuring) {
    case Measuring::Flips:
        return std::make_unique<FlipsMeasurement>(window, line.flips, line.json);
    case Measuring::Opening:
        return std::make_unique<OpeningMeasurement>(window, line.json);
    case Measuring::Nothing:
        break;
    }
    return nullptr;
}

} // namespace fanye::app
