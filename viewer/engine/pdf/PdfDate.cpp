// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PdfDate.h"

#include <QTimeZone>

#include <cstdlib>
#include <optional>

namespace fanye::engine {
namespace {

constexpr int lastYear = 9999; // of four digits; a zone may lead into the year after

// The fields of a date, read one after the other; none where a field is not there.
class Fields
{
public:
    explicit Fields(QByteArrayView text)
        : m_rest(text)
    {
    }
    std::optional<int> number(qsizetype digits)
    {
        int value = 0;
        if (m_rest.size() < digits)
            return std::nullopt;
        for (const char c : m_rest.first(digits)) {
            if (c < '0' || c > '9')
                return std::nullopt;
            value = 10 * value + (c - '0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }
    char sign()
    {
        const char c = m_rest.isEmpty() ? '\0' : m_rest.front();
        m_rest = m_rest.sliced(m_rest.isEmpty() ? 0 : 1);
        return c;
    }

private:
    QByteArrayView m_rest;
};

int secondsOffUtc(Fields &fields)
{
    const char sign = fields.sign();
    if (sign != '+' && sign != '-')
        return 0;
    const int hours = fields.number(2).value_or(0);
    fields.sign(); // an apostrophe
    const int seconds = 3600 * hours + 60 * fields.number(2).value_or(0);
    return sign == '+' ? seconds : -seconds;
}

} // namespace

QDateTime dateIn(QByteArrayView text)
{
    Fields fields(text.startsWith("D:") ? text.sliced(2) : text);
    const auto year = fields.number(4);
    const int month = fields.number(2).value_or(1), day = fields.number(2).value_or(1);
    const int hour = fields.number(2).value_or(0), minute = fields.number(2).value_or(0);
    const int second = fields.number(2).value_or(0);
    const QDateTime local(QDate(year.value_or(0), month, day), QTime(hour, minute, second), QTimeZone::utc());
    if (!year || !local.isValid())
        return {};
    const QDateTime date = local.addSecs(-secondsOffUtc(fields));
    return date.toSecsSinceEpoch() >= 0 && date.date().year() <= lastYear ? date.toUTC() : QDateTime();
}

QByteArray dateText(const QDateTime &date)
{
    const QDateTime local = date.toLocalTime();
    const int minutes = std::abs(local.offsetFromUtc()) / 60;
    const char sign = local.offsetFromUtc() < 0 ? '-' : '+';
    const auto two = [](int number) { return QByteArray::number(number).rightJustified(2, '0'); };
    return "D:" + local.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + sign + two(minutes / 60) + '\''
        + two(minutes % 60) + '\'';
}

} // namespace fanye::engine
