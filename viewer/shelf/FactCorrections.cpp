// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/FactCorrections.h"

#include "shelf/records/ShelfRecords.h"

namespace fanye::shelf {

FactCorrections::FactCorrections(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        for (const QByteArray &key : differing(before, m_records.all(), &IssueRecord::facts))
            Q_EMIT changed(key);
    });
    connect(&records, &ShelfRecords::refused, this, [this](const ShelfChange &change) {
        if (std::holds_alternative<FactCorrected>(change))
            Q_EMIT refused(issueOf(change));
    });
}

std::map<QString, QString> FactCorrections::of(const QByteArray &contentKey) const
{
    const IssueRecord *record = m_records.find(contentKey);
    return record ? record->facts : std::map<QString, QString>();
}

std::optional<QString> FactCorrections::value(const QByteArray &contentKey, const QString &field) const
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record)
        return std::nullopt;
    const auto kept = record->facts.find(field);
    return kept == record->facts.end() ? std::nullopt : std::optional(kept->second);
}

std::optional<FactEdit> FactCorrections::set(const QByteArray &contentKey, const QString &field,
                                             const std::optional<QString> &text)
{
    const FactEdit edit{field, value(contentKey, field), text};
    const bool isMore = text && !edit.before && of(contentKey).size() >= mostFactFields;
    if (field.isEmpty() || field.size() > longestFactField || isMore || (text && text->size() > longestFactText)
        || !m_records.change(FactCorrected{contentKey, field, text}))
        return std::nullopt;
    Q_EMIT changed(contentKey);
    return edit;
}

} // namespace fanye::shelf
