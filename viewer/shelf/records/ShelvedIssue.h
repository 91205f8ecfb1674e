// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace fanye::shelf {

// An issue as the shelf knows it. The key is made of its content, so it is the same issue wherever the file lies now.
struct ShelvedIssue
{
    QByteArray contentKey; // IssueFacts::contentKey
    QString path; // where it was last
    QString title;
    int pageCount = 0;
    QDateTime lastOpened; // kept to the millisecond; invalid: never

    friend bool operator==(const ShelvedIssue &, const ShelvedIssue &) = default;
};

} // namespace fanye::shelf
