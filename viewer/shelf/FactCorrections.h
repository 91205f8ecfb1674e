// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <optional>

namespace fanye::shelf {

class ShelfRecords;

constexpr qsizetype longestFactText = 4000; // UTF-16 units of a typed value
constexpr qsizetype longestFactField = 40; // UTF-16 units of a field's name
constexpr std::size_t mostFactFields = 64; // of an issue

// What a change of a field takes to undo: set() with `before`.
struct FactEdit
{
    QString field;
    std::optional<QString> before, after; // nothing: the field was not typed

    friend bool operator==(const FactEdit &, const FactEdit &) = default;
};

// What the reader typed in place of facts that were guessed (series, number, …), by content and field. Empty text: the
// reader wants the field to have no value. The store's thread.
class FactCorrections : public QObject
{
    Q_OBJECT
public:
    explicit FactCorrections(ShelfRecords &records); // REQUIRES: they outlive this

    std::map<QString, QString>
    of(const QByteArray &contentKey) const; // by field; the fields that are not to be guessed
    std::optional<QString> value(const QByteArray &contentKey, const QString &field) const;
    // Nothing as text gives the field back to what is guessed. Nothing is answered, and nothing is changed, where the
    // issue is not known, or the field's name or the text is too long.
    std::optional<FactEdit> set(const QByteArray &contentKey, const QString &field, const std::optional<QString> &text);

Q_SIGNALS:
    void changed(const QByteArray &contentKey); // by this program or by another
    void refused(const QByteArray &contentKey); // the file did not accept a change; see ShelfRecords

private:
    ShelfRecords &m_records;
};

} // namespace fanye::shelf
