// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/grammar/StandardNumbers.h"

#include <QHash>
#include <QList>

namespace fanye::facts {
namespace {

const QHash<QString, QString> &classes()
{
    static const QHash<QString, QString> names{
        {QStringLiteral("A"), QStringLiteral("马克思主义、列宁主义、毛泽东思想、邓小平理论")},
        {QStringLiteral("B"), QStringLiteral("哲学、宗教")},
        {QStringLiteral("C"), QStringLiteral("社会科学总论")},
        {QStringLiteral("D"), QStringLiteral("政治、法律")},
        {QStringLiteral("E"), QStringLiteral("军事")},
        {QStringLiteral("F"), QStringLiteral("经济")},
        {QStringLiteral("G"), QStringLiteral("文化、科学、教育、体育")},
        {QStringLiteral("H"), QStringLiteral("语言、文字")},
        {QStringLiteral("I"), QStringLiteral("文学")},
        {QStringLiteral("J"), QStringLiteral("艺术")},
        {QStringLiteral("K"), QStringLiteral("历史、地理")},
        {QStringLiteral("N"), QStringLiteral("自然科学总论")},
        {QStringLiteral("O"), QStringLiteral("数理科学和化学")},
        {QStringLiteral("P"), QStringLiteral("天文学、地球科学")},
        {QStringLiteral("Q"), QStringLiteral("生物科学")},
        {QStringLiteral("R"), QStringLiteral("医药、卫生")},
        {QStringLiteral("S"), QStringLiteral("农业科学")},
        {QStringLiteral("T"), QStringLiteral("工业技术")},
        {QStringLiteral("U"), QStringLiteral("交通运输")},
        {QStringLiteral("V"), QStringLiteral("航空、航天")},
        {QStringLiteral("X"), QStringLiteral("环境科学、安全科学")},
        {QStringLiteral("Z"), QStringLiteral("综合性图书")},
    };
    return names;
}

// The codes of provinces as in GB/T 2260; 10 is for what is registered with the state itself.
bool isRegion(int region)
{
    static const QList<int> regions{10, 11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37,
                                    41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65};
    return regions.contains(region);
}

} // namespace

QString issnFrom(const QString &digits)
{
    QString eight = digits.toUpper();
    eight.remove(u'-');
    if (eight.size() != 8)
        return {};
    int sum = 0;
    for (int i = 0; i < 8; ++i) {
        const bool isTen = i == 7 && eight[i] == u'X';
        if (!isTen && (eight[i] < u'0' || eight[i] > u'9'))
            return {};
        sum += (8 - i) * (isTen ? 10 : eight[i].unicode() - u'0');
    }
    return sum > 0 && sum % 11 == 0 ? eight.left(4) + u'-' + eight.mid(4) : QString();
}

QString cnFrom(const QString &region, const QString &serial, const QString &subject)
{
    const QString upper = subject.toUpper();
    const bool hasClass = upper.isEmpty() || classes().contains(upper.left(1));
    if (region.size() != 2 || serial.size() != 4 || serial.toInt() == 0 || !isRegion(region.toInt()) || !hasClass)
        return {};
    return region + u'-' + serial + (upper.isEmpty() ? QString() : u'/' + upper);
}

QString subjectOfClass(const QString &subject)
{
    return classes().value(subject.left(1).toUpper());
}

} // namespace fanye::facts
