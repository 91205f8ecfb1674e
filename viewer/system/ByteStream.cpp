// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "system/ByteStream.h"

namespace fanye::system {

void ByteWriter::text(const QString &value)
{
    count(std::size_t(value.size()));
    m_bytes.append(reinterpret_cast<const char *>(value.utf16()), value.size() * qsizetype(sizeof(char16_t)));
}

void ByteWriter::bytes(const QByteArray &value)
{
    count(std::size_t(value.size()));
    m_bytes.append(value);
}

bool ByteReader::has(std::size_t size)
{
    if (std::size_t(m_rest.size()) < size)
        spoil();
    return m_isSound;
}

std::size_t ByteReader::count(std::size_t most, std::size_t sizeOfOne)
{
    const std::size_t value = number<std::uint32_t>();
    if (value > most || value * sizeOfOne > std::size_t(m_rest.size()))
        spoil();
    return m_isSound ? value : 0;
}

QString ByteReader::text(std::size_t longest)
{
    const std::size_t units = count(longest, sizeof(char16_t));
    QString value(qsizetype(units), Qt::Uninitialized);
    if (units > 0)
        std::memcpy(value.data(), m_rest.data(), units * sizeof(char16_t));
    m_rest = m_rest.sliced(qsizetype(units * sizeof(char16_t)));
    return value;
}

QByteArray ByteReader::bytes(std::size_t longest)
{
    const std::size_t size = count(longest, 1);
    const QByteArray value(m_rest.data(), qsizetype(size));
    m_rest = m_rest.sliced(qsizetype(size));
    return value;
}

} // namespace fanye::system
