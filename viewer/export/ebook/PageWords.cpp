// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/PageWords.h"

#include "reflow/Passages.h"
#include "reflow/TextWriter.h"

namespace fanye::ebook {

using namespace reflow;

QByteArray wordsHtml(const text::IssueText &text, PageNumber page, const EbookWords &words)
{
    QString html;
    for (const Passage &passage : passagesOf(text, page))
        html += passage.kind == PassageKind::Picture ? htmlWriter().picture(words.picture)
                                                     : htmlWriter().passage(passage);
    return html.isEmpty() ? QByteArray()
                          : QStringLiteral("<div class=\"words\" lang=\"%1\">%2</div>")
                                .arg(words.language.toHtmlEscaped(), html)
                                .toUtf8();
}

} // namespace fanye::ebook
