// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/PopplerReader.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace fanye::engine {

// Reads the text of one page after another: the first ones from the file itself, and the many of a long issue from a
// text copy, which costs about as much as ten pages. One thread.
class TextPages
{
public:
    // `bytes`, of the file that the readers given to glyphs() read, must outlive this object.
    explicit TextPages(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    enum class Copy { Allowed, Forbidden };
    Result<PageGlyphs> glyphs(const PopplerReader &original, PageNumber page, Copy copy = Copy::Allowed);

private:
    void openCopy(const PopplerReader &original, const PageGlyphs &read);
    std::shared_ptr<PopplerReader> sameReader(const PopplerReader &original, const PageGlyphs &read) const;

    QByteArrayView m_bytes;
    QByteArray m_copy;
    std::shared_ptr<PopplerReader> m_reader; // of the copy; null where there is none
    int m_pagesRead = 0; // that have text
};

} // namespace fanye::engine
