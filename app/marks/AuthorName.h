// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::app {

// The full name of the user as the system knows it; the login name where it knows none; empty where it knows neither.
// May ask a server for it, so only when it is needed.
QString authorName();

// Of the comment field of a user: up to the first comma, with "&" for the login name. Pure.
QString fullNameIn(const QString &comment, const QString &login);

} // namespace fanye::app
