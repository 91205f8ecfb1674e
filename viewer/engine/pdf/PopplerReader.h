// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Canvas.h"
#include "engine/pdf/PageFrame.h"
#include "issue/IssueFacts.h"
#include "issue/PageGlyphs.h"
#include "issue/Result.h"

#include <QByteArrayView>

#include <memory>

namespace poppler {
class document;
}

namespace fanye::engine {

struct FactsRead
{
    IssueFacts facts; // all but Binding, which poppler does not tell
    bool isTextDoubtful = false; // its bytes may mean something else than what poppler decoded
    bool hasTrimBoxes = false; // a page has a trim box that differs from its crop box
};

// Opens an issue with poppler: its facts, the geometry of its pages and their text. It also paints, slower than Qt PDF:
// parts of pages, and whole pages that Qt PDF cannot. One thread.
class PopplerReader
{
public:
    // `bytes` must outlive the reader. Fails with PasswordNeeded, WrongPassword, TooLarge (2 GiB and more) or Damaged.
    static Result<std::shared_ptr<PopplerReader>> open(QByteArrayView bytes, const QByteArray &password);
    ~PopplerReader();

    int pageCount() const { return m_pageCount; }
    // Whether the page tree has as many pages as it says. May read the whole tree.
    bool hasLastPage() const;
    FactsRead facts() const;
    // The facts of the file as a whole: its key, lock and permissions.
    void describeFile(IssueFacts &facts) const;
    Result<PageGlyphs> glyphs(PageNumber page) const;
    // The beginning of the page's text, line by line; empty where there is no such page.
    QString text(PageNumber page) const;
    // How the page is displayed, untrimmed.
    PageFrame frame(PageNumber page) const;
    // With annotations, form fields and only the layers that are shown.
    bool paint(PageNumber page, const Canvas &canvas) const;
    // Whether anything is painted on the page, be it in white.
    bool paintsAnything(PageNumber page) const;
    // Whether a character other than white space stands inside the page.
    bool hasTextInside(PageNumber page) const;

private:
    PopplerReader(std::unique_ptr<poppler::document> document, QByteArrayView bytes);

    std::unique_ptr<poppler::document> m_document;
    QByteArrayView m_bytes;
    int m_pageCount = 0;
};

} // namespace fanye::engine
