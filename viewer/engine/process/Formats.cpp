// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/process/Formats.h"

#include "engine/ebook/EbookBackend.h"
#include "engine/lettering/LetteringBackend.h"
#include "worker/file/FileSignature.h"

namespace fanye::engine {

std::span<const Format> formats()
{
    // An e-book's title may say what begins a PDF.
    static constexpr Format all[] = {
        {worker::looksLikeEbook, EbookBackend::open},
        {worker::looksLikePdf, LetteringBackend::open},
    };
    static_assert(worker::signatureLength <= signatureSize);
    return all;
}

} // namespace fanye::engine
