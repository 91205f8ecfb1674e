// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QAccessibleEvent;
class QString;
class QWidget;

namespace fanye::app {

enum class Urgency { Polite, Assertive };

// Lets assistive technology speak a message that has appeared in the window without taking the focus. The text also
// becomes the widget's accessible name. GUI thread.
void announce(QWidget &widget, const QString &plainText, Urgency urgency = Urgency::Polite);

// A door for tests: hears every event before Qt does, which drops them where no assistive technology runs.
void listenToAnnouncements(std::function<void(QAccessibleEvent &)> listener);

} // namespace fanye::app
