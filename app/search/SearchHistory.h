// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace fanye::app {

// Adds a text to the history: newest first, no duplicates, limited length. Pure.
QStringList remembered(QStringList texts, const QString &text);

// Steps through the history from the text being typed, back and forth, as in a shell. Pure.
class HistoryWalk
{
public:
    std::optional<QString> older(const QStringList &texts, const QString &typed);
    std::optional<QString> newer(const QStringList &texts); // finally the text being typed
    void leave() { m_steps = 0; } // the text was edited

private:
    int m_steps = 0; // 0: the text being typed
    QString m_typed;
};

} // namespace fanye::app
