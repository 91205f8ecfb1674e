// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchHistory.h"

namespace fanye::app {
namespace {

constexpr int mostRemembered = 12;

} // namespace

QStringList remembered(QStringList texts, const QString &text)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return texts;
    texts.removeAll(words);
    texts.prepend(words);
    return texts.mid(0, mostRemembered);
}

std::optional<QString> HistoryWalk::older(const QStringList &texts, const QString &typed)
{
    if (m_steps == 0)
        m_typed = typed;
    // Skip an entry equal to the current text.
    while (m_steps < texts.size() && texts[m_steps] == typed)
        ++m_steps;
    if (m_steps >= texts.size())
        return std::nullopt;
    return texts[m_steps++];
}

std::optional<QString> HistoryWalk::newer(const QStringList &texts)
{
    if (m_steps == 0)
        return std::nullopt;
    --m_steps;
    return m_steps == 0 ? m_typed : texts.value(m_steps - 1);
}

} // namespace fanye::app
