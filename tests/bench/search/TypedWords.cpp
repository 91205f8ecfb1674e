// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "TypedWords.h"

#include <random>

namespace fanye {

using namespace text;

namespace {

void type(const QString &word, QStringList &typed)
{
    for (qsizetype length = 1; length <= word.size(); ++length)
        typed.append(word.left(length));
}

} // namespace

QStringList typedWords(const IssueText &text, int words)
{
    std::mt19937 random(2024);
    QStringList typed;
    QStringList all;
    for (const PageText &page : text.pages)
        all += paragraphs(page);
    for (int found = 0; found < words && !all.isEmpty();) {
        const QString &paragraph = all[qsizetype(random() % std::size_t(all.size()))];
        const qsizetype length = 2 + qsizetype(random() % 7);
        if (paragraph.size() < length)
            continue;
        const QString word = paragraph.mid(qsizetype(random() % std::size_t(paragraph.size() - length + 1)), length);
        if (word.trimmed().size() != length)
            continue;
        type(word, typed);
        ++found;
    }
    return typed;
}

QStringList typedInVain(int words)
{
    std::mt19937 random(2024);
    QStringList typed;
    for (int i = 0; i < words; ++i) {
        QString word;
        for (std::size_t length = 2 + random() % 7; length > 0; --length)
            word.append(QChar(char16_t(i % 2 ? 'a' + random() % 26 : 0x4E00 + random() % 20000)));
        type(word, typed);
    }
    return typed;
}

} // namespace fanye
