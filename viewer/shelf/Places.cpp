// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shelf/Places.h"

#include "shelf/records/ShelfRecords.h"

#include <algorithm>

namespace fanye::shelf {

std::optional<Place> Places::of(const IssueFacts &issue) const
{
    const IssueRecord *record = m_records.find(issue.contentKey);
    if (issue.pageCount() == 0 || !record || !record->place)
        return std::nullopt;
    Place place = *record->place;
    place.page = std::min(place.page, PageNumber::fromNumber(issue.pageCount()));
    return place;
}

bool Places::keep(const QByteArray &contentKey, const Place &place)
{
    return m_records.change(PlaceKept{contentKey, place});
}

} // namespace fanye::shelf
