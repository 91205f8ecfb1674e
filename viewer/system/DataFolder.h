// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::system {

// Where $FANYE_DATA is set, makes it the folder of all that this program keeps: data, cache and config lie under it.
// The first call in main(): it changes the environment.
void useOwnDataFolder();

} // namespace fanye::system
