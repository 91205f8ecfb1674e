// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::worker {

// The exit status of a worker in which a library aborted because an allocation had failed.
constexpr int outOfMemoryStatus = 71;

} // namespace fanye::worker
