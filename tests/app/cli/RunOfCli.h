// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace fanye {

// A run of the real program, to its end.
struct RunOfCli
{
    int exitCode = -1; // -1: it crashed or never ended
    QByteArray output;
    QString messages;

    QJsonObject object() const; // the output, which must be one object on one line
    QJsonArray array() const;
    QList<QJsonObject> objects() const; // one a line
};
RunOfCli runCli(const QStringList &words, const QByteArray &standardInput = {}); // in English
RunOfCli runCliSpeaking(const char *locale, const QStringList &words, const QByteArray &standardInput = {});

QString testPdf(const char *name); // "plain" for plain.pdf
QString sharedIssue(const char *name); // empty, and said so, where there is none

} // namespace fanye
