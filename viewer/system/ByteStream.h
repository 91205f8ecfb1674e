// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <cstring>
#include <type_traits>

namespace fanye::system {

// Serialises plain values in native byte order: writer and reader run on the same machine.
class ByteWriter
{
public:
    template <typename Number> void number(Number value)
    {
        static_assert(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void flag(bool value) { number(std::uint8_t(value ? 1 : 0)); }
    void count(std::size_t value) { number(std::uint32_t(value)); }
    void text(const QString &value);
    void bytes(const QByteArray &value);

    void reserve(qsizetype size) { m_bytes.reserve(size); }
    QByteArray taken() && { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

// Deserialises untrusted bytes. After the first error every further value is 0 or empty: check isWhole() at the end.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    template <typename Number> Number number()
    {
        static_assert(std::is_arithmetic_v<Number> && !std::is_same_v<Number, bool>);
        Number value = 0;
        if (!has(sizeof value))
            return 0;
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest = m_rest.sliced(sizeof value);
        return value;
    }
    // A number within [least, most]; otherwise an error.
    template <typename Number> Number number(Number least, Number most)
    {
        const Number value = number<Number>();
        // written so that NaN is refused, too
        if (!(value >= least && value <= most))
            spoil();
        return m_isSound ? value : least;
    }
    bool flag() { return number<std::uint8_t>(0, 1) == 1; }
    // The number of values that follow: at most `most`, and not more than fit into the remaining bytes at `sizeOfOne`
    // each, so that a false count cannot make the reader allocate.
    std::size_t count(std::size_t most, std::size_t sizeOfOne);
    QString text(std::size_t longest); // in UTF-16 units
    QByteArray bytes(std::size_t longest);

    void spoil() { m_isSound = false; }
    bool isSound() const { return m_isSound; }
    bool isWhole() const { return m_isSound && m_rest.isEmpty(); }

private:
    bool has(std::size_t size);
    QByteArrayView m_rest;
    bool m_isSound = true;
};

} // namespace fanye::system
