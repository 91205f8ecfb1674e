// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace fanye::app {

// What the reader has looked for, newest first; each text once, and not too many. Pure.
QStringList remembered(QStringList texts, const QString &text);

// Going back through it from what is being typed, and forth again, as in a shell. Pure.
class HistoryWalk
{
public:
    std::optional<QString> older(const QStringList &texts, const QString &typed);
    std::optional<QString> newer(const QStringList &texts); // in the end what was being typed
    void leave() { m_steps = 0; } // something else is being typed

private:
    int m_steps = 0; // 0: what is being typed
    QString m_typed;
};

} // namespace fanye::app
