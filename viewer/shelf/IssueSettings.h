// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace fanye::shelf {

class ShelfRecords;

// Settings that hold for one issue only, by name. The store's thread.
class IssueSettings : public QObject
{
    Q_OBJECT
public:
    explicit IssueSettings(ShelfRecords &records); // REQUIRES: they outlive this

    QString value(const QByteArray &contentKey, const QString &name) const; // null: not set
    // Null removes it. False, and nothing is set, where the issue is not known.
    bool set(const QByteArray &contentKey, const QString &name, const QString &value);

Q_SIGNALS:
    void refused(const QByteArray &contentKey); // the file did not accept a change; see ShelfRecords

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
