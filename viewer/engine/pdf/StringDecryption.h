// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <qpdf/QPDF.hh>

#include <optional>
#include <string>
#include <vector>

namespace fanye::engine {

// Decrypts strings of a file from other bytes than those that qpdf took out of it: qpdf turns a carriage return inside
// a literal string into a line feed before it decrypts. The cryptography is qpdf's own, by way of a small file in
// memory with the same key.
class StringDecryption
{
public:
    // None where the file is not encrypted, or its strings are not.
    static std::optional<StringDecryption> of(QPDF &pdf);

    // Each as the string would be read in this indirect object. Throws where qpdf does.
    std::vector<QByteArray> decrypted(const std::vector<QByteArray> &encrypted, QPDFObjGen holder) const;

private:
    StringDecryption(QPDF::encryption_method_e method, std::string key)
        : m_method(method)
        , m_key(std::move(key))
    {
    }
    QByteArray encryption() const;

    QPDF::encryption_method_e m_method;
    std::string m_key;
};

} // namespace fanye::engine
