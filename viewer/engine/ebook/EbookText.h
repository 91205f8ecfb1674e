// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"
#include "issue/Result.h"

#include <QByteArrayView>
#include <QJsonArray>

namespace fanye::engine {

// The text that an e-book stores, read page by page.
class EbookText
{
public:
    EbookText() = default; // of no pages
    explicit EbookText(QByteArrayView json);

    Result<PageGlyphs> glyphs(PageNumber page) const;

private:
    QJsonArray m_pages;
};

} // namespace fanye::engine
