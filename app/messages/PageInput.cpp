// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/PageInput.h"

#include <QRegularExpression>

#include <algorithm>

namespace fanye::app {

using namespace text;

namespace {

// "第12页" -> "12", "p. 12" -> "12", "4/50" -> "4", "02–03 · 4–5 / 50" -> "4–5"
QString bareNumber(const QString &input)
{
    static const QRegularExpression dress(QStringLiteral("^(?:第|[pP]\\.?\\s*)|\\s*(?:页|頁|/.*)$"));
    QString bare = input.normalized(QString::NormalizationForm_KC).trimmed();
    bare = bare.section(QChar(0xb7), -1).trimmed(); // the page box shows the printed numbers before it
    return bare.remove(dress).trimmed();
}

// "4-5" -> "4"; empty if it is not a range of numbers.
QString firstOf(const QString &range)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d+)\\s*[-–]\\s*\\d+$"));
    return numbers.match(range).captured(1);
}

class PagesInOrder
{
public:
    void add(PageNumber page, PageMeant::By by)
    {
        const bool isNew
            = std::none_of(m_pages.begin(), m_pages.end(), [page](auto &meant) { return meant.page == page; });
        if (isNew)
            m_pages.push_back({page, by});
    }
    std::vector<PageMeant> take() { return std::move(m_pages); }

private:
    std::vector<PageMeant> m_pages;
};

} // namespace

std::vector<PageMeant> pagesMeant(const QString &input, const Folios &folios, const QStringList &labels, int pageCount)
{
    PagesInOrder pages;
    const QString bare = bareNumber(input);
    if (bare.isEmpty())
        return {};
    const bool saysPdfPage = input.contains(QLatin1Char('/')); // "4/50" is a PDF page number
    for (const PageNumber page : saysPdfPage ? std::vector<PageNumber>() : folios.pagesWith(bare))
        pages.add(page, PageMeant::By::Folio);
    bool isNumber = false;
    const int number = bare.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= pageCount)
        pages.add(PageNumber::fromNumber(number), PageMeant::By::Number);
    for (int index = 0; index < std::min<int>(int(labels.size()), pageCount); ++index)
        if (labels[index].compare(bare, Qt::CaseInsensitive) == 0)
            pages.add(PageNumber::fromIndex(index), PageMeant::By::Label);
    std::vector<PageMeant> meant = pages.take();
    if (const QString first = firstOf(bare); meant.empty() && !first.isEmpty())
        return pagesMeant(saysPdfPage ? first + QLatin1Char('/') : first, folios, labels, pageCount);
    return meant;
}

QString pageWords(PageNumber page, const Folios &folios, int pageCount)
{
    const QString place = QStringLiteral("%1/%2").arg(page.number()).arg(pageCount);
    const auto folio = folios.of(page);
    return folio ? QStringLiteral("%1 · %2").arg(*folio, place) : place;
}

QString spreadWords(PageNumber first, PageNumber last, const Folios &folios, int pageCount)
{
    const auto range = [&](const QString &from, const QString &to) {
        return first == last ? from : QStringLiteral("%1–%2").arg(from, to);
    };
    const QString place = QStringLiteral("%1 / %2")
                              .arg(range(QString::number(first.number()), QString::number(last.number())))
                              .arg(pageCount);
    const auto from = folios.of(first), to = folios.of(last);
    return from && to ? QStringLiteral("%1 · %2").arg(range(*from, *to), place) : place;
}

QString passageWords(PageNumber first, PageNumber last, const Folios &folios)
{
    const auto range = [&](const QString &from, const QString &to) {
        return first == last ? from : QStringLiteral("%1–%2").arg(from, to);
    };
    const QString numbers = range(QString::number(first.number()), QString::number(last.number()));
    const auto from = folios.of(first), to = folios.of(last);
    return from && to ? QStringLiteral("%1 · %2").arg(range(*from, *to), numbers) : numbers;
}

} // namespace fanye::app
