// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/EbookLanguage.h"

#include "aloud/SpeechLanguage.h"
#include "search/FoldTable.h"

namespace fanye::ebook {

using namespace search;

namespace {

constexpr qsizetype enough = 20'000; // signs

QString sampleOf(const text::IssueText &text)
{
    QString sample;
    for (const text::PageText &page : text.pages) {
        for (const Glyph &glyph : page.glyphs)
            sample += QStringView(QChar::fromUcs4(glyph.codePoint));
        if (sample.size() > enough)
            break;
    }
    return sample;
}

// Most signs are written alike in both forms; where one in eight is not the simplified one, the text is traditional.
bool isTraditional(const QString &sample)
{
    int han = 0, traditional = 0;
    for (const QChar sign : sample) {
        if (kindOf(sign.unicode()) != UnitKind::Han)
            continue;
        ++han;
        traditional += foldedForm(sign.unicode()).isSame ? 0 : 1;
    }
    return traditional * 8 > han;
}

} // namespace

QString languageOf(const text::IssueText &text)
{
    const QString sample = sampleOf(text);
    const QString language = aloud::languageOf(sample, aloud::surroundings(sample, QStringLiteral("en")));
    if (language != QLatin1String("zh"))
        return language;
    return isTraditional(sample) ? QStringLiteral("zh-Hant") : QStringLiteral("zh-Hans");
}

} // namespace fanye::ebook
