// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facts/FactsOf.h"
#include "support/Typesetter.h"
#include "text/TextForTests.h"

namespace fanye::facts {

inline const QString body = QStringLiteral("河边的风吹过田野人们在晨光里走向集市谈论着今年的收成。");

// A cover and six pages of text, with running heads on even and odd pages.
class SmallIssue
{
public:
    SmallIssue &cover(const char *words, double y, double size = 12)
    {
        m_cover.set(80, y, QString::fromUtf8(words), size);
        return *this;
    }
    SmallIssue &heads(const char *even, const char *odd)
    {
        m_heads = {QString::fromUtf8(even), QString::fromUtf8(odd)};
        return *this;
    }
    SmallIssue &title(const char *words)
    {
        m_issue.title = QString::fromUtf8(words);
        return *this;
    }
    SmallIssue &file(const char *name)
    {
        m_file = QString::fromUtf8(name);
        return *this;
    }
    SmallIssue &foreword(const char *heading, const char *words)
    {
        m_foreword = {QString::fromUtf8(heading), QString::fromUtf8(words)};
        return *this;
    }

    SmallIssue &entry(const char *title, int page)
    {
        contents::ContentsEntry entry;
        entry.title = QString::fromUtf8(title);
        entry.page = PageNumber::fromNumber(page);
        m_contents.push_back(entry);
        return *this;
    }

    PublicationFacts facts()
    {
        std::vector<PageGlyphs> pages{m_cover};
        for (int number = 2; number <= 7; ++number)
            pages.push_back(page(number));
        m_issue.pages.resize(pages.size());
        return factsOf(m_issue, *textOf(pages), m_contents, m_file);
    }

private:
    PageGlyphs page(int number) const
    {
        Typesetter page(number);
        if (!m_heads.isEmpty() && !m_heads[number % 2].isEmpty())
            page.set(60, 40, m_heads[number % 2], 9);
        if (number == 2 && !m_foreword.isEmpty()) {
            page.set(60, 100, m_foreword[0], 20, Typesetter::Weight::Bold);
            page.set(60, 150, m_foreword[1]);
            return page;
        }
        if (number == 3)
            page.set(60, 70, QStringLiteral("河边的早晨"), 20, Typesetter::Weight::Bold);
        for (int row = 0; row < 20; ++row)
            page.set(60, 100 + 18 * row, body.mid((number + row) % 7));
        return page;
    }

    Typesetter m_cover{1};
    QStringList m_heads, m_foreword;
    IssueFacts m_issue;
    contents::Contents m_contents;
    QString m_file;
};

template <typename Value> Value valueOf(const std::optional<Fact<Value>> &fact)
{
    return fact ? fact->value : Value();
}

} // namespace fanye::facts
