// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "marks/MarksAsMarkdown.h"

#include "text/signs/MarkdownText.h"

#include <algorithm>

namespace fanye::marks {
namespace {

// Each line behind a sign, so that a text of several lines stays in its place.
QString lines(const QString &text, const QString &before)
{
    QStringList all;
    for (const QString &line : text.split(QLatin1Char('\n')))
        all += before + text::forMarkdown(line);
    return all.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString written(const Mark &mark, const MarkdownWords &words)
{
    const QString page = QStringLiteral("— ") + text::forMarkdown(words.pageOf(mark.page())) + QLatin1Char('\n');
    QString text;
    if (!mark.text.isEmpty()) // the source is a paragraph of its own in the quotation
        text += lines(mark.text, QStringLiteral("> ")) + QStringLiteral(">\n> ") + page;
    if (!mark.note.isEmpty())
        text += QLatin1String(text.isEmpty() ? "" : "\n") + lines(mark.note, {});
    if (mark.text.isEmpty())
        text += QLatin1Char('\n') + page;
    return text + QLatin1Char('\n');
}

} // namespace

QByteArray marksAsMarkdown(std::vector<Mark> marks, const MarkdownWords &words)
{
    std::sort(marks.begin(), marks.end(), standsBefore);
    QString all = QStringLiteral("# %1\n\n").arg(text::forMarkdown(words.title));
    QString article;
    for (const Mark &mark : marks) {
        if (const QString here = words.articleOf(mark.page()); here != article) {
            article = here;
            if (!article.isEmpty())
                all += QStringLiteral("## %1\n\n").arg(text::forMarkdown(article));
        }
        all += written(mark, words);
    }
    return all.toUtf8();
}

} // namespace fanye::marks
