// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/Format.h"

#include <algorithm>

namespace fanye::engine {

const Format *formatOf(std::span<const Format> formats, QByteArrayView file)
{
    const QByteArrayView first = file.first(std::min(file.size(), signatureSize));
    const auto format
        = std::find_if(formats.begin(), formats.end(), [&](const Format &each) { return each.hasSignature(first); });
    return format == formats.end() ? nullptr : &*format;
}

} // namespace fanye::engine
