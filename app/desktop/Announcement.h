// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAccessibleEvent;
class QString;
class QWidget;

namespace fanye::app {

enum class Urgency { Polite, Assertive };

// Announces a message to assistive technology without moving the focus. The text becomes the widget's accessible name.
// GUI thread.
void announce(QWidget &widget, const QString &plainText, Urgency urgency = Urgency::Polite);

// For tests: receives every event before Qt, which drops them if no assistive technology is running.
void listenToAnnouncements(std::function<void(QAccessibleEvent &)> listener);

} // namespace fanye::app
