// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/ebook/EbookSections.h"
#include "engine/ebook/EbookText.h"
#include "engine/ebook/IssueBlock.h"
#include "engine/ebook/StoredLetters.h"

#include <QImage>

#include <optional>

namespace fanye::engine {

// An e-book as it stands: its pages as pictures and the letters over them, with the text, contents and links that it
// stores. Each part is decoded when it is asked for; of the pictures only the last is kept.
class EbookPages : public Backend
{
public:
    // What the sections show, and the file, stay the caller's.
    EbookPages(QByteArrayView file, const EbookSections &sections);

    Result<IssueFacts> readFacts() override;
    Result<PageGlyphs> glyphs(PageNumber page, ImageCover cover) override;
    std::optional<Binding> binding() override;
    void readStructure(ProcessorClock::time_point until,
                       const std::function<void(const IssueStructure &part)> &arrived) override;
    Result<int> prepareToPaint(Painter painter) override;
    Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount) override;

private:
    const std::optional<IssueBlock> &issue();
    const QImage &picture(PageNumber page);

    QByteArrayView m_file;
    const EbookSections &m_sections;
    std::optional<std::optional<IssueBlock>> m_issue;
    std::optional<EbookText> m_text;
    PageNumber m_painted; // whose picture is kept
    QImage m_picture;
    StoredLetters m_letters;
};

} // namespace fanye::engine
