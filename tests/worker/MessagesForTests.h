// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "worker/protocol/Protocol.h"

#include <vector>

namespace fanye {

// One of each, with something in every field.
std::vector<worker::Request> everyRequest();
std::vector<worker::Response> everyResponse();
PageGlyphs someGlyphs();
Lettering someLettering(); // two letters, of two shapes

// The one frame in these bytes; a frame of kind 0 without payload where there is none.
worker::Frame frameIn(const QByteArray &bytes);

} // namespace fanye
