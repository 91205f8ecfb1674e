// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::flip {

// What the pointer does on print: selects it, or the same as on bare paper.
enum class Tool { Text, Hand };

} // namespace fanye::flip
