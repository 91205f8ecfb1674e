// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/strings/TextString.h"

#include "engine/strings/CharsetChoice.h"
#include "engine/strings/Legibility.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <set>
#include <utility>

namespace fanye::engine {
namespace {

// Another reading must be better by this much than the one before it.
constexpr int clearlyBetter = 2;
constexpr int halfUnitCost = 4;
constexpr int disagreementCost = 4; // not in the encoding of the file's other strings

enum class ByteOrder { BigEndian, LittleEndian };

QString utf16Text(QByteArrayView bytes, ByteOrder order)
{
    QString text;
    text.reserve(bytes.size() / 2);
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto first = static_cast<unsigned char>(bytes[at]);
        const auto second = static_cast<unsigned char>(bytes[at + 1]);
        text += QChar(char16_t(order == ByteOrder::BigEndian ? first << 8 | second : second << 8 | first));
    }
    return text;
}

// Some writers put the mark of one order before the bytes of the other.
QString utf16Text(QByteArrayView bytes, ByteOrder marked, ByteOrder other)
{
    const QString text = utf16Text(bytes, marked);
    if (illegibility(text) < clearlyBetter)
        return text;
    const QString swapped = utf16Text(bytes, other);
    return illegibility(swapped) == 0 ? swapped : text;
}

// From U+0800 on UTF-8 takes three bytes, whose pattern no other charset has by chance.
bool hasLongSequence(QByteArrayView bytes)
{
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0xE0; });
}

// The bytes without a last character that the writer cut apart.
QByteArrayView wholeUtf8(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= 3 && back < bytes.size(); ++back) {
        const auto byte = static_cast<unsigned char>(bytes[bytes.size() - back]);
        const qsizetype wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1;
        if (byte < 0x80 || wanted > 1)
            return wanted > back ? bytes.chopped(back) : bytes;
    }
    return bytes;
}

std::optional<QString> utf8Text(QByteArrayView bytes)
{
    const QByteArrayView whole = wholeUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(hasLongSequence(whole) ? whole : bytes);
    return decoder.hasError() ? std::nullopt : std::optional(std::move(text));
}

bool isAscii(QByteArrayView bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
}

bool isMarked(QByteArrayView bytes)
{
    return bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xEF\xBB\xBF");
}

// UTF-16 whose writer forgot the mark: ASCII in every other byte.
bool isUnmarkedUtf16(QByteArrayView bytes)
{
    return bytes.size() >= 4 && bytes.size() % 2 == 0
        && 3 * std::count(bytes.begin(), bytes.end(), '\0') >= bytes.size();
}

// PDF 32000-1, 7.9.2.2: a language code between two escape characters is no text.
QString withoutLanguages(QString text)
{
    static const QRegularExpression language(QStringLiteral("\\x1B[A-Za-z0-9-]{2,16}\\x1B"));
    return text.contains(QChar(0x1B)) ? text.remove(language) : text;
}

// Writers that leave the bytes of UTF-16 unescaped may have escaped the characters before.
QString withoutEscapes(QString text)
{
    for (const char *escaped : {"\\(", "\\)", "\\\\"})
        text.replace(QLatin1String(escaped), QLatin1String(escaped + 1));
    return text;
}

struct Reading
{
    QString text;
    int cost = 0;
};

Reading read(const QString &text, int additionalCost = 0)
{
    const QString kept = withoutLanguages(text);
    return {kept, illegibility(kept) + additionalCost};
}

Reading readInCharset(QByteArrayView bytes, Charset agreed)
{
    const bool isEastAsian = agreed != Charset::PdfDoc;
    const auto whole = isEastAsian ? decoded(bytes, agreed) : std::nullopt;
    const auto foreign = isEastAsian && !whole ? decoded(bytes.chopped(1), agreed) : whole; // cut apart at the end
    if (foreign && isMeantIn(*foreign, agreed))
        return read(*foreign, whole ? 0 : halfUnitCost);
    if (const auto utf8 = utf8Text(bytes))
        return read(*utf8);
    // In PDFDocEncoding the escape character means another.
    const QByteArray kept = withoutLanguages(QString::fromLatin1(bytes)).toLatin1();
    return read(decoded(kept, Charset::PdfDoc).value_or(QString()), isEastAsian ? disagreementCost : 0);
}

Reading readUtf16(QByteArrayView bytes, ByteOrder marked, ByteOrder other)
{
    return read(utf16Text(bytes.sliced(2), marked, other), bytes.size() % 2 != 0 ? halfUnitCost : 0);
}

Reading read(QByteArrayView bytes, Charset agreed)
{
    if (bytes.startsWith("\xFE\xFF"))
        return readUtf16(bytes, ByteOrder::BigEndian, ByteOrder::LittleEndian);
    if (bytes.startsWith("\xFF\xFE"))
        return readUtf16(bytes, ByteOrder::LittleEndian, ByteOrder::BigEndian);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return read(QString::fromUtf8(wholeUtf8(bytes.sliced(3))));
    if (isUnmarkedUtf16(bytes))
        return read(utf16Text(bytes, bytes.front() == '\0' ? ByteOrder::BigEndian : ByteOrder::LittleEndian));
    if (needsCharset(bytes))
        return readInCharset(bytes, agreed);
    return read(utf8Text(bytes).value_or(QString()));
}

// Of the readings the one that is legible.
Reading bestOf(const StringReadings &readings, Charset agreed)
{
    Reading best = read(readings.front(), agreed);
    for (std::size_t i = 1; i < readings.size() && best.cost >= clearlyBetter; ++i) {
        const Reading other = read(readings[i], agreed);
        if (other.cost + clearlyBetter <= best.cost)
            best = {isMarked(readings[i]) ? withoutEscapes(other.text) : other.text, other.cost};
    }
    return best;
}

// An escape that was left in the text.
bool hasEscape(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\[0-7()\\\\]"));
    return text.contains(escape);
}

using Pair = std::pair<QChar, QChar>;

std::set<Pair> pairsOf(const QString &text)
{
    std::set<Pair> pairs;
    QChar before;
    for (const QChar c : text) {
        if (!c.isLetterOrNumber())
            continue;
        if (!before.isNull())
            pairs.emplace(before, c.toCaseFolded());
        before = c.toCaseFolded();
    }
    return pairs;
}

double sharedBy(const std::set<Pair> &pairs, const std::set<Pair> &known)
{
    const auto shared
        = std::count_if(pairs.begin(), pairs.end(), [&](const Pair &pair) { return known.count(pair) != 0; });
    return pairs.empty() ? 0 : double(shared) / double(pairs.size());
}

} // namespace

bool needsCharset(QByteArrayView bytes)
{
    if (isMarked(bytes) || isUnmarkedUtf16(bytes))
        return false;
    const bool isPlain = isAscii(bytes) && std::none_of(bytes.begin(), bytes.end(), [](char c) {
                             return (c >= 0x18 && c < 0x20 && c != 0x1B) || c == 0x7F;
                         });
    return !isPlain && !(hasLongSequence(bytes) && utf8Text(bytes));
}

QString textOf(const StringReadings &readings, Charset agreed)
{
    return bestOf(readings, agreed).text;
}

std::vector<QString> likelyTextsOf(const StringReadings &readings, Charset agreed)
{
    const Reading best = bestOf(readings, agreed);
    std::vector<QString> texts{best.text};
    for (const QByteArray &bytes : readings) {
        const Reading other = read(bytes, agreed);
        if (other.cost < best.cost + clearlyBetter && !hasEscape(other.text)
            && std::find(texts.begin(), texts.end(), other.text) == texts.end())
            texts.push_back(other.text);
    }
    return texts;
}

QString confirmedText(const std::vector<QString> &texts, const QString &page)
{
    constexpr double fewestShared = 0.6, clearlyMore = 0.25;
    const std::set<Pair> known = pairsOf(page);
    double best = 0, second = 0;
    const QString *confirmed = &texts.front();
    for (const QString &text : texts) {
        const double share = sharedBy(pairsOf(text), known);
        if (share > best) {
            second = std::exchange(best, share);
            confirmed = &text;
        } else {
            second = std::max(second, share);
        }
    }
    return best >= fewestShared && best >= second + clearlyMore ? *confirmed : texts.front();
}

} // namespace fanye::engine
