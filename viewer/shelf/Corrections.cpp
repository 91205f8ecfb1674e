// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Corrections.h"

#include "shelf/records/ShelfRecords.h"

namespace fanye::shelf {

Corrections::Corrections(ShelfRecords &records)
    : m_records(records)
{
    connect(&records, &ShelfRecords::replaced, this, [this](const IssueRecords &before) {
        for (const QByteArray &key : differing(before, m_records.all(), &IssueRecord::corrections))
            Q_EMIT changed(key);
    });
    connect(&records, &ShelfRecords::refused, this, [this](const ShelfChange &change) {
        if (std::holds_alternative<CorrectionsKept>(change))
            Q_EMIT refused(issueOf(change));
    });
}

KeptCorrections Corrections::of(const QByteArray &contentKey, const QString &base) const
{
    const IssueRecord *record = m_records.find(contentKey);
    if (!record)
        return {};
    const auto kept = record->corrections.find(base);
    return kept == record->corrections.end() ? KeptCorrections() : kept->second;
}

bool Corrections::keep(const QByteArray &contentKey, const QString &base, const KeptCorrections &corrections)
{
    const bool isDone = m_records.change(CorrectionsKept{contentKey, base, corrections});
    if (isDone)
        Q_EMIT changed(contentKey);
    return isDone;
}

} // namespace fanye::shelf
