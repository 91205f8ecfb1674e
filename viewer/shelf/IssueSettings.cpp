// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/IssueSettings.h"

#include "shelf/records/ShelfRecords.h"

namespace fanye::shelf {

IssueSettings::IssueSettings(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::refused, this, [this](const ShelfChange &change) {
        if (std::holds_alternative<SettingKept>(change))
            Q_EMIT refused(issueOf(change));
    });
}

QString IssueSettings::value(const QByteArray &contentKey, const QString &name) const
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record)
        return {};
    const auto kept = record->settings.find(name);
    return kept == record->settings.end() ? QString() : kept->second;
}

bool IssueSettings::set(const QByteArray &contentKey, const QString &name, const QString &value)
{
    return m_records.change(SettingKept{contentKey, name, value});
}

} // namespace fanye::shelf
