// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace fanye::app {

enum class LinkVerdict { Ask, Inert };

// Only http, https and mailto links may be opened, after confirmation. Pure.
LinkVerdict verdictOn(const QString &url);

// The URL as shown in the confirmation: an internationalised host in its ASCII form, so that look-alike names are
// visible. Pure.
QString shownAddress(const QString &url);

// Shows the whole URL and asks before opening it in the browser or mail program.
void offerToOpen(const QString &url, QWidget *window);

} // namespace fanye::app
