// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>

class QPDF;

namespace fanye::engine {

// PDFs of one page of a file, each.
struct LetterPage
{
    QByteArray withoutText; // the same page, with its filled text invisible
    QByteArray withoutImages; // to find its letters in
};

// Makes them. Needs the bytes as long as it is there.
class LetterPages
{
public:
    // Null where qpdf cannot open the file.
    static std::unique_ptr<LetterPages> open(QByteArrayView bytes, const QByteArray &password);
    ~LetterPages();

    int pageCount() const;
    // None where the page is damaged.
    std::optional<LetterPage> of(PageNumber page);

private:
    explicit LetterPages(std::unique_ptr<QPDF> file);
    std::unique_ptr<QPDF> m_file;
};

} // namespace fanye::engine
