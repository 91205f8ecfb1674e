// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace fanye::app {

enum class LinkVerdict { Ask, Inert };

// http, https and mailto may be opened after asking; everything else in a file stays inert. Pure.
LinkVerdict verdictOn(const QString &url);

// The address as it must be shown before it is opened: a host with foreign letters in its plain ASCII form, so that a
// look-alike name is seen. Pure.
QString shownAddress(const QString &url);

// Shows the whole address and asks before the browser or the mail program gets it.
void offerToOpen(const QString &url, QWidget *window);

} // namespace fanye::app
