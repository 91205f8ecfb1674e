// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/WrittenText.h"

#include "reflow/Passages.h"
#include "reflow/TextWriter.h"

namespace fanye::reflow {

using namespace text;

namespace {

const TextWriter &writerFor(TextFormat format)
{
    switch (format) {
    case TextFormat::Markdown:
        return markdownWriter();
    case TextFormat::Html:
        return htmlWriter();
    default:
        return plainWriter();
    }
}

// The text of a page's passages; empty where it has none.
QString writtenPage(const IssueText &text, PageNumber number, const TextWriter &writer, const TextWords &words)
{
    const auto passages = passagesOf(text, number);
    if (passages.empty())
        return {};
    const auto folio = text.folios.of(number);
    const QString head = folio ? words.pageAndFolio.arg(QString::number(number.number()), *folio)
                               : words.page.arg(number.number());
    QString page = writer.page(head, number);
    for (const Passage &passage : passages)
        page += passage.kind == PassageKind::Picture ? writer.picture(words.picture) : writer.passage(passage);
    return page + writer.pageEnd();
}

} // namespace

QByteArray writtenText(const IssueText &text, const PageRange &pages, TextFormat format, const TextWords &words,
                       const std::stop_token &stop)
{
    const TextWriter &writer = writerFor(format);
    QByteArray written = writer.begin(words).toUtf8();
    for (const PageText &page : text.pages) {
        stopIfAsked(stop);
        if (page.page >= pages.first && page.page <= pages.last)
            written += writtenPage(text, page.page, writer, words).toUtf8();
    }
    return written + writer.end().toUtf8();
}

} // namespace fanye::reflow
