// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/titles/TitleSense.h"

#include "text/signs/Characters.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace fanye::contents {
namespace {

constexpr qsizetype longest = 200; // characters; longer words are judged by these
constexpr qsizetype fewestOfOrnament = 8; // letters
constexpr int fewestBroken = 3; // letters that stand alone, one after the other
constexpr int fewestMeaningless = 2; // one may be a bullet of a symbol font
constexpr int fewestUpperBytes = 4, fewestUpperBytesInARow = 3; // words of European languages have fewer: "Été à Évian"

QRegularExpression pattern(const char *expression)
{
    return QRegularExpression(QString::fromUtf8(expression),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::UseUnicodePropertiesOption);
}

bool isJumpLine(const QString &words)
{
    static const QRegularExpression jump = pattern(
        R"(^\W*((suite|fin|suite et fin)( de la| à la| en)? (page|p\.)\s*\d+|(continued|cont[’']?d\.?) (on|from) (page|p\.)\s*\d+|(fortsetzung|weiter) (auf|von) (seite|s\.)\s*\d+|(continúa|sigue|viene) (en|de) (la )?(página|pág\.)\s*\d+|(continua|segue) (a|da) (pagina|pag\.)\s*\d+|(上接|下转|上接第|下转第|下轉第|续第|續第|接第|转第)\s*[0-9０-９]+\s*[页頁版]|[续續接](上|前)[页頁])\W*$)");
    static const QRegularExpression goesOn = pattern(R"(\S\W+(continued|cont[’']d\.?|suite|fortsetzung)\W*$)");
    return jump.match(words).hasMatch() || goesOn.match(words).hasMatch();
}

bool isQuantity(const QString &words)
{
    static const QRegularExpression quantity = pattern(
        R"(^\W*\d+([\s.,]\d+)*\s*([%‰€$£¥]|\s(f|frs?|ff|dm|eur|usd|ans?|km|cm|mm|kg|mg|min|sec|hrs?|pp?|pts?)\b\.?)?\W*$)");
    return quantity.match(words).hasMatch();
}

const QSet<QString> &months()
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::French, QLocale::German, QLocale::Spanish, QLocale::Italian,
              QLocale::Portuguese, QLocale::Dutch, QLocale::Russian})
            for (int month = 1; month <= 12; ++month)
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    all << QLocale(language).monthName(month, format).toLower();
                    all << QLocale(language).standaloneMonthName(month, format).toLower();
                }
        return all;
    }();
    return names;
}

// "7 juin 1998", "November 2011", "juin-juillet 1998"
bool isMonthOfYear(const QString &words)
{
    static const QRegularExpression splitter = pattern(R"([\s,./–—-]+)");
    static const QRegularExpression day = pattern(R"(^\d{1,2}(st|nd|rd|th|er|\.)?$)");
    static const QRegularExpression year = pattern(R"(^(19|20)\d\d$)");
    int named = 0, years = 0;
    for (const QString &part : words.toLower().split(splitter, Qt::SkipEmptyParts)) {
        if (months().contains(part) || months().contains(part + QLatin1Char('.')))
            ++named;
        else if (year.match(part).hasMatch())
            ++years;
        else if (!day.match(part).hasMatch())
            return false;
    }
    return named > 0 && years == 1;
}

bool isDateLine(const QString &words)
{
    static const QRegularExpression western = pattern(
        R"(^\W*((num[ée]ro|n\s*[°º]|no\.?|nr\.?|vol(ume)?\.?|issue|number|ausgabe|heft|jahrgang|tome)\s*[\divx]+\W*)+((19|20)\d\d)?\W*$)");
    // A year with its month, or an issue by its number; not a part of a book (第一卷), nor a month of a chronicle
    // (3月).
    static const QRegularExpression chinese = pattern(
        R"(^\W*((19|20)\d\d\s*年?\W*\d{1,2}\s*月([号號刊]|上|下)?\W*|((19|20)\d\d\s*年?\W*)?(\d{1,2}\s*月[号號刊]\W*)?(第\s*[\d一二三四五六七八九十]+\s*[期号號]\W*)+(总第?\s*\d+\s*[期号]\W*|總第?\s*\d+\s*[期號]\W*)?|(\d{1,2}\s*月[号號刊]\W*))$)");
    return western.match(words).hasMatch() || chinese.match(words).hasMatch() || isMonthOfYear(words);
}

bool isVowel(QChar letter)
{
    static const QString vowels = QStringLiteral("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿœ");
    return vowels.contains(letter);
}

// Of one word. Capitals alone may be an abbreviation.
bool isOrnamentWord(const QString &word)
{
    QSet<QChar> different;
    qsizetype letters = 0, vowels = 0;
    for (const QChar c : word.toLower()) {
        if (!c.isLetter())
            continue;
        ++letters;
        vowels += isVowel(c);
        different.insert(c);
    }
    if (letters < fewestOfOrnament || word == word.toUpper())
        return false;
    return different.size() <= 2 || vowels * 8 < letters || vowels * 4 > letters * 3;
}

// Latin letters only: no other writing can be judged by its vowels.
bool isOrnament(const QString &words)
{
    if (std::any_of(words.begin(), words.end(),
                    [](QChar c) { return c.isLetter() && c.script() != QChar::Script_Latin; }))
        return false;
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), isOrnamentWord);
}

bool isBroken(const QString &words)
{
    int alone = 0;
    for (const QString &part : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        alone = part.size() == 1 && part.front().isLower() ? alone + 1 : 0;
        if (alone >= fewestBroken)
            return true;
    }
    return false;
}

bool isMisread(const QString &words)
{
    int signs = 0, meaningless = 0, upper = 0, inARow = 0, mostInARow = 0;
    for (const char32_t c : words.toUcs4()) {
        if (text::isWhite(c)) {
            inARow = 0;
            continue;
        }
        ++signs;
        meaningless += text::isMeaningless(c) ? 1 : 0;
        upper += text::isUpperByte(c) ? 1 : 0;
        inARow = text::isUpperByte(c) ? inARow + 1 : 0;
        mostInARow = std::max(mostInARow, inARow);
    }
    return (meaningless >= fewestMeaningless && meaningless * 4 > signs)
        || (upper >= fewestUpperBytes && mostInARow >= fewestUpperBytesInARow && upper * 5 > signs * 2);
}

} // namespace

std::optional<NoTitle> noTitle(const QString &all)
{
    const QString words = all.left(longest).simplified();
    if (words.isEmpty())
        return std::nullopt;
    if (isMisread(words))
        return NoTitle::Misread;
    if (isJumpLine(words))
        return NoTitle::JumpLine;
    if (isQuantity(words))
        return NoTitle::Quantity;
    if (isDateLine(words))
        return NoTitle::DateLine;
    if (isBroken(words))
        return NoTitle::BrokenWord;
    return isOrnament(words) ? std::optional(NoTitle::Ornament) : std::nullopt;
}

bool beginsSmall(const QString &words)
{
    const auto first = std::find_if(words.begin(), words.end(), [](QChar c) { return c.isLetterOrNumber(); });
    return first != words.end() && first->isLower();
}

} // namespace fanye::contents
