// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/ebook/StoredTables.h"

#include "export/ebook/StoredJson.h"
#include "search/FoldTable.h"
#include "search/Pinyin.h"

#include <QMap>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace fanye::ebook {

using namespace search;

namespace {

constexpr char32_t lastSign = 0x10FFFF;
constexpr char32_t firstKana = 0x3040, lastKana = 0x30FF;
constexpr char16_t voicingMark = 0x3099, semivoicingMark = 0x309A;

QString textOf(char32_t sign)
{
    return QStringView(QChar::fromUcs4(sign)).toString(); // QString::fromUcs4() drops U+FEFF
}

bool isSign(char32_t c)
{
    return c > 2 && !(c >= 0xD800 && c <= 0xDFFF);
}

// The units to which signs of the issue fold, and those of ASCII, of which queries are made.
std::set<char16_t> foldedUnits(const text::IssueText &text)
{
    std::set<char32_t> signs;
    for (const text::PageText &page : text.pages)
        for (const Glyph &glyph : page.glyphs)
            signs.insert(glyph.codePoint);
    for (char32_t c = 0x20; c < 0x7F; ++c)
        signs.insert(c);
    std::set<char16_t> units;
    for (const char32_t sign : signs) {
        const Folded form = foldedForm(sign);
        const std::u16string into = form.isSame ? textOf(sign).toStdU16String() : std::u16string(form.into);
        units.insert(into.begin(), into.end());
    }
    units.insert(u'…'); // what runs of dots become
    return units;
}

class TablesWriter
{
public:
    explicit TablesWriter(const text::IssueText &text)
        : m_units(foldedUnits(text))
    {
    }

    QJsonObject write()
    {
        for (char32_t c = 1; c <= lastSign; ++c)
            if (isSign(c))
                addFolding(c);
        addVoiced();
        return {{QStringLiteral("fold"), m_fold},
                {QStringLiteral("into"), m_into},
                {QStringLiteral("white"), m_white},
                {QStringLiteral("marks"), m_marks},
                {QStringLiteral("voicing"), m_voicing},
                {QStringLiteral("voicingMarks"), m_voicingMarks},
                {QStringLiteral("semivoicingMarks"), m_semivoicingMarks},
                {QStringLiteral("kinds"), kinds()},
                {QStringLiteral("pinyin"), pinyin()}};
    }

private:
    void addFolding(char32_t c)
    {
        const Folded form = foldedForm(c);
        switch (form.kind) {
        case FoldKind::White:
            m_white += textOf(c);
            break;
        case FoldKind::Mark:
            m_marks += textOf(c);
            break;
        case FoldKind::Voicing:
            m_voicingMarks += textOf(c);
            break;
        case FoldKind::Semivoicing:
            m_semivoicingMarks += textOf(c);
            break;
        case FoldKind::Text:
            if (!form.isSame && canMatch(form.into)) {
                m_fold += textOf(c);
                m_into.append(QString::fromUtf16(form.into.data(), qsizetype(form.into.size())));
            }
        }
    }

    bool canMatch(std::u16string_view into) const
    {
        return std::all_of(into.begin(), into.end(), [this](char16_t unit) { return m_units.count(unit) > 0; });
    }

    void addVoiced()
    {
        for (char32_t kana = firstKana; kana <= lastKana; ++kana) {
            addVoiced(char16_t(kana), FoldKind::Voicing, voicingMark);
            addVoiced(char16_t(kana), FoldKind::Semivoicing, semivoicingMark);
        }
    }

    void addVoiced(char16_t kana, FoldKind kind, char16_t mark)
    {
        if (const char16_t made = voiced(kana, kind))
            m_voicing.append(QJsonArray{QString(QChar(kana)) + QChar(mark), QString(QChar(made))});
    }

    QJsonObject kinds() const
    {
        QString letters, digits, han, punctuation;
        for (const char16_t unit : m_units) {
            if (kindOf(unit) == UnitKind::Letter)
                letters += QChar(unit);
            else if (kindOf(unit) == UnitKind::Han)
                han += QChar(unit);
        }
        // Also those that the issue has not: a query with them finds what it finds without, or nothing.
        for (char32_t unit = 1; unit <= 0xFFFF; ++unit) {
            if (isSign(unit) && kindOf(unit) == UnitKind::Digit)
                digits += QChar(char16_t(unit));
            else if (isSign(unit) && kindOf(unit) == UnitKind::Punctuation)
                punctuation += QChar(char16_t(unit));
        }
        return {{QStringLiteral("letter"), letters},
                {QStringLiteral("digit"), digits},
                {QStringLiteral("han"), han},
                {QStringLiteral("punctuation"), punctuation}};
    }

    QJsonObject pinyin() const
    {
        QMap<QString, QString> bySyllable;
        for (const char16_t unit : m_units)
            for (const char *syllable : pinyinOf(unit))
                bySyllable[QLatin1String(syllable)] += QChar(unit);
        QJsonObject all;
        for (auto each = bySyllable.cbegin(); each != bySyllable.cend(); ++each)
            all.insert(each.key(), each.value());
        return all;
    }

    std::set<char16_t> m_units;
    QString m_fold, m_white, m_marks, m_voicingMarks, m_semivoicingMarks;
    QJsonArray m_into, m_voicing;
};

} // namespace

QByteArray storedTables(const text::IssueText &text)
{
    return inScript(TablesWriter(text).write());
}

} // namespace fanye::ebook
