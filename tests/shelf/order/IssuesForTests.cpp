// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/IssuesForTests.h"

namespace fanye {

using namespace shelf;

namespace {

QString nameOf(const ShelfIssue &issue)
{
    return issue.number.isEmpty() ? issue.title : issue.number;
}

QString headingOf(const ShelfSection &section)
{
    QStringList words;
    if (!section.series.isEmpty())
        words << section.series;
    if (section.year)
        words << QString::number(*section.year);
    if (section.month)
        words << QStringLiteral("%1-%2").arg(section.month->year).arg(section.month->month);
    const QString heading = words.join(u' ');
    return section.isOpen ? heading : QStringLiteral("(%1)").arg(heading);
}

QString gapText(const Gap &gap)
{
    return gap.first == gap.last ? QStringLiteral("缺%1").arg(gap.first)
                                 : QStringLiteral("缺%1-%2").arg(gap.first).arg(gap.last);
}

} // namespace

ShelfIssue issueFrom(const QString &line)
{
    const QStringList parts = line.split(u'|');
    ShelfIssue issue;
    issue.contentKey = line.toUtf8();
    issue.series = parts.value(0);
    if (const int year = parts.value(1).toInt(); year > 0)
        issue.year = year;
    issue.number = parts.value(2);
    if (const int month = parts.value(3).toInt(); month > 0)
        issue.covers = facts::MonthSpan{{issue.year.value_or(2000), month}, {issue.year.value_or(2000), month}};
    issue.title = parts.value(4, line);
    issue.path = QStringLiteral("/issues/%1.pdf").arg(issue.title);
    issue.pageCount = 50;
    return issue;
}

ShelfIssues issuesFrom(const QStringList &lines)
{
    ShelfIssues all;
    for (const QString &line : lines)
        all.push_back(issueFrom(line));
    return all;
}

std::string asText(const ShelfIssues &issues, const std::vector<ShelfSection> &sections)
{
    QString text;
    for (const ShelfSection &section : sections) {
        QStringList words{headingOf(section) + u':'};
        for (const std::size_t at : section.issues)
            words << nameOf(issues[at]);
        for (const Gap &gap : section.gaps)
            words << gapText(gap);
        text += words.join(u' ') + u'\n';
    }
    return text.toStdString();
}

} // namespace fanye
