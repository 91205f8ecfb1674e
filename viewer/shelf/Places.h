// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/IssueFacts.h"
#include "shelf/records/Place.h"

#include <QByteArray>

#include <optional>

namespace fanye::shelf {

class ShelfRecords;

// Where the reader left each issue. The store's thread.
class Places
{
public:
    explicit Places(ShelfRecords &records) // REQUIRES: they outlive this
        : m_records(records)
    {
    }

    // On a page that the issue has. None where this very content was not read before.
    std::optional<Place> of(const IssueFacts &issue) const;
    bool keep(const QByteArray &contentKey, const Place &place); // false, and nothing is kept: the issue is not known

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
