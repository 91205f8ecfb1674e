// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/furniture/Folios.h"

#include "text/furniture/FolioToken.h"

namespace fanye::text {

namespace {

// "12–13" stands on a page that is a whole spread.
std::vector<FolioToken> tokensOf(const QString &folio)
{
    std::vector<FolioToken> tokens;
    QString plain = folio.simplified();
    plain.remove(QLatin1Char(' '));
    plain.replace(QChar(0x2013), QLatin1Char('-'));
    for (const QString &part : plain.split(QLatin1Char('-'), Qt::SkipEmptyParts)) {
        if (auto token = folioToken(part.toStdU32String()))
            tokens.push_back(*token);
    }
    return tokens;
}

bool isSame(const QString &printed, const QString &asked)
{
    if (printed.compare(asked, Qt::CaseInsensitive) == 0)
        return true;
    const std::vector<FolioToken> wanted = tokensOf(asked);
    if (wanted.size() != 1)
        return false;
    for (const FolioToken &token : tokensOf(printed)) {
        if (token.value == wanted.front().value && token.isRoman == wanted.front().isRoman)
            return true;
    }
    return false;
}

} // namespace

Folios::Folios(QStringList byPage)
    : m_byPage(std::move(byPage))
{
}

std::optional<QString> Folios::of(PageNumber page) const
{
    if (page.index() < 0 || page.index() >= m_byPage.size() || m_byPage[page.index()].isEmpty())
        return {};
    return m_byPage[page.index()];
}

std::vector<PageNumber> Folios::pagesWith(const QString &folio) const
{
    std::vector<PageNumber> pages;
    const QString asked = folio.trimmed();
    for (int i = 0; i < m_byPage.size(); ++i) {
        if (!m_byPage[i].isEmpty() && isSame(m_byPage[i], asked))
            pages.push_back(PageNumber::fromIndex(i));
    }
    return pages;
}

} // namespace fanye::text
