// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/Formats.h"

#include "engine/pdf/PdfBackend.h"
#include "worker/file/FileSignature.h"

namespace fanye::engine {

std::span<const Format> formats()
{
    static constexpr Format all[] = {{worker::looksLikePdf, PdfBackend::open}};
    return all;
}

} // namespace fanye::engine
