// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/pdf/PdfiumGaps.h"
#include "engine/pdf/PdfiumPainter.h"
#include "engine/pdf/PopplerReader.h"

#include <functional>
#include <map>

namespace fanye::engine {

// Paints pages with Qt PDF, and with poppler those that Qt PDF paints wrongly or not at all. Which of the two is
// decided once for each page, so that the whole page and its tiles agree: by what the page holds, and where Qt PDF's
// picture is of one colour by what poppler makes of the page.
class PagePainter
{
public:
    // Each opened when it is first asked for; null where it cannot open the file.
    struct Libraries
    {
        std::function<PdfiumPainter *()> pdfium;
        std::function<PopplerReader *(PageNumber page)> poppler; // for some pages with an amended copy of the file
        std::function<PdfiumGaps *()> gaps;
    };
    explicit PagePainter(Libraries libraries)
        : m_libraries(std::move(libraries))
    {
    }
    // See Backend::paint(). Patient and fallback compare no pictures, and decide for this one painting only.
    Result<bool> paint(PageNumber page, const Canvas &canvas, Painter painter, int pageCount);

private:
    enum class Choice {
        Pdfium,
        Poppler,
        Neither, // the page has something to be seen, and both paint nothing
    };
    struct Decision
    {
        Choice choice = Choice::Pdfium;
        bool isFinal = false; // otherwise its picture has not been looked at
    };
    static Choice other(Choice choice) { return choice == Choice::Pdfium ? Choice::Poppler : Choice::Pdfium; }
    Decision decisionFor(PageNumber page, QSize size);
    Choice firstChoice(PageNumber page, QSize size);
    Choice choiceAfter(Painter painter, PageNumber page);
    Choice choiceForBlank(PageNumber page, QSize size, Choice made);
    bool isMissedByBoth(PageNumber page);
    QImage smallPicture(PageNumber page, QSize pageSize, Choice choice);
    bool paintWith(Choice choice, PageNumber page, const Canvas &canvas);

    Libraries m_libraries;
    int m_pageCount = 0;
    std::map<PageNumber, Decision> m_decisions;
};

} // namespace fanye::engine
