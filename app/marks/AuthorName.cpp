// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/AuthorName.h"

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace fanye::app {

QString authorName()
{
    std::array<char, 16'384> texts;
    passwd user{};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &user, texts.data(), texts.size(), &found) != 0 || !found)
        return {};
    return fullNameIn(QString::fromLocal8Bit(user.pw_gecos), QString::fromLocal8Bit(user.pw_name));
}

QString fullNameIn(const QString &comment, const QString &login)
{
    QString capitalised = login;
    if (!login.isEmpty())
        capitalised[0] = login[0].toUpper();
    const QString name = comment.section(QLatin1Char(','), 0, 0).replace(QLatin1Char('&'), capitalised).trimmed();
    return name.isEmpty() ? login : name;
}

} // namespace fanye::app
