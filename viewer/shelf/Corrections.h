// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shelf/records/KeptCorrections.h"

#include <QObject>

namespace fanye::shelf {

class ShelfRecords;

// The corrections of the contents of all issues. `base` names what was corrected: an issue may have contents of several
// kinds, each with corrections of its own. The store's thread.
class Corrections : public QObject
{
    Q_OBJECT
public:
    explicit Corrections(ShelfRecords &records); // REQUIRES: they outlive this

    KeptCorrections of(const QByteArray &contentKey, const QString &base) const;
    // False, and nothing is kept, where the issue is not known.
    bool keep(const QByteArray &contentKey, const QString &base, const KeptCorrections &corrections);

Q_SIGNALS:
    void changed(const QByteArray &contentKey); // by this program or by another
    void refused(const QByteArray &contentKey); // the file did not accept a change; see ShelfRecords

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
