// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace fanye::engine {

constexpr std::size_t longestDrawing = 4 << 20; // bytes

// The decoded content stream of a form, cut at longestDrawing; empty where `stream` is none. Damage ends it early.
std::string drawingOf(QPDFObjectHandle stream);
// The decoded content streams of a page, joined.
std::string contentsOf(QPDFObjectHandle page);

} // namespace fanye::engine
