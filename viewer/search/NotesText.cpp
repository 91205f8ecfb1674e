// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/NotesText.h"

namespace fanye::search {

using namespace text;

namespace {

constexpr float typeSize = 12;

void addParagraph(IssueText &issue, PageText &page, QStringView words)
{
    TextLine line;
    line.first = int(page.glyphs.size());
    line.size = typeSize;
    for (const char32_t sign : words.toUcs4()) {
        const bool isFirst = page.glyphs.size() == std::size_t(line.first);
        if (!QChar::isSpace(sign))
            page.glyphs.push_back({sign, {}, typeSize});
        else if (!isFirst)
            page.glyphs.back().spaceAfter = true;
    }
    line.count = int(page.glyphs.size()) - line.first;
    if (line.count == 0)
        return;
    const int row = int(page.lines.size());
    line.block = row;
    page.lines.push_back(line);
    page.blocks.push_back({row, 1, {}, Role::Body});
    issue.flows.push_back({{{page.page, row}}, false});
}

} // namespace

std::shared_ptr<const IssueText> textOfNotes(const QStringList &notes)
{
    auto issue = std::make_shared<IssueText>();
    issue->pageCount = int(notes.size());
    for (const QString &note : notes) {
        PageText page;
        page.page = PageNumber::fromIndex(int(issue->pages.size()));
        page.fonts.resize(1);
        for (const QStringView words : QStringView(note).left(longestSearchedNote).split(QLatin1Char('\n')))
            addParagraph(*issue, page, words);
        issue->pages.push_back(std::move(page));
    }
    return issue;
}

} // namespace fanye::search
