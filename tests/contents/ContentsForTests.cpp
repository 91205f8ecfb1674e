// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/ContentsForTests.h"

#include <QStringList>

namespace fanye {

using namespace contents;

const char *const smallMonthly = "卷首语 3\n"
                                 "要闻 5\n"
                                 "  一则 6\n"
                                 "    缘起 6\n"
                                 "  二则 8\n"
                                 "简讯 11\n"
                                 "  三则 12\n";

Contents contentsFromText(const QString &text)
{
    Contents contents;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const auto blank = line.lastIndexOf(QLatin1Char(' '));
        const QString title = line.left(blank);
        const QString page = line.mid(blank + 1);
        ContentsEntry entry;
        entry.title = title.trimmed();
        entry.level = 1 + int(title.size() - title.trimmed().size()) / 2;
        if (page != QLatin1String("-"))
            entry.page = PageNumber::fromNumber(page.toInt());
        contents.push_back(entry);
    }
    return contents;
}

QString textOf(const Contents &contents)
{
    QString text;
    for (const ContentsEntry &entry : contents) {
        text += QString((entry.level - 1) * 2, QLatin1Char(' ')) + entry.title + QLatin1Char(' ');
        text += (entry.page ? QString::number(entry.page->number()) : QStringLiteral("-")) + QLatin1Char('\n');
    }
    return text;
}

QString textOf(const QAbstractItemModel &model, const QModelIndex &parent, int depth)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex title = model.index(row, 0, parent);
        const QString page = model.index(row, 1, parent).data().toString();
        text += QString(depth * 2, QLatin1Char(' ')) + title.data().toString() + QLatin1Char(' ');
        text += (page.isEmpty() ? QStringLiteral("-") : page) + QLatin1Char('\n');
        text += textOf(model, title, depth + 1);
    }
    return text;
}

} // namespace fanye
