// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/StringDecryption.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace fanye::engine {
namespace {

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArray hexString(const QByteArray &bytes)
{
    return '<' + bytes.toHex() + '>';
}

QByteArray arrayOf(const std::vector<QByteArray> &strings)
{
    QByteArray array = "[";
    for (const QByteArray &string : strings)
        array += hexString(string);
    return array + ']';
}

// A file of a catalog, and the one object with this number and generation.
QByteArray fileWith(const QByteArray &object, QPDFObjGen place, const QByteArray &encryption)
{
    const int catalog = place.getObj() == 1 ? 2 : 1;
    QByteArray file = "%PDF-1.7\n";
    const QByteArray placeOfObject = number(file.size()).rightJustified(10, '0');
    file += number(place.getObj()) + ' ' + number(place.getGen()) + " obj\n" + object + "\nendobj\n";
    const QByteArray placeOfCatalog = number(file.size()).rightJustified(10, '0');
    file += number(catalog) + " 0 obj\n<< /Type /Catalog /Pages << /Type /Pages /Count 0 /Kids [] >> >>\nendobj\n";
    const QByteArray start = number(file.size());
    file += "xref\n" + number(place.getObj()) + " 1\n" + placeOfObject + ' '
        + number(place.getGen()).rightJustified(5, '0') + " n \n";
    file += number(catalog) + " 1\n" + placeOfCatalog + " 00000 n \n";
    return file + "trailer\n<< /Size " + number(std::max(place.getObj(), catalog) + 1) + " /Root " + number(catalog)
        + " 0 R /ID [<00> <00>] /Encrypt << /Filter /Standard " + encryption + " >> >>\nstartxref\n" + start
        + "\n%%EOF\n";
}

} // namespace

std::optional<StringDecryption> StringDecryption::of(QPDF &pdf)
{
    int revision = 0, permissions = 0, version = 0;
    auto streams = QPDF::e_none, strings = QPDF::e_none, files = QPDF::e_none;
    if (!pdf.isEncrypted(revision, permissions, version, streams, strings, files))
        return std::nullopt;
    constexpr int firstWithMethods = 4; // earlier versions know RC4 only
    strings = version < firstWithMethods ? QPDF::e_rc4 : strings;
    if (strings != QPDF::e_rc4 && strings != QPDF::e_aes && strings != QPDF::e_aesv3)
        return std::nullopt;
    return StringDecryption(strings, pdf.getEncryptionKey());
}

std::vector<QByteArray> StringDecryption::decrypted(const std::vector<QByteArray> &encrypted, QPDFObjGen holder) const
{
    const QByteArray file = fileWith(arrayOf(encrypted), holder, encryption());
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.setPasswordIsHexKey(true);
    const QByteArray key = QByteArray::fromStdString(m_key).toHex();
    pdf.processMemoryFile("strings", file.constData(), std::size_t(file.size()), key.constData());
    QPDFObjectHandle array = pdf.getObjectByObjGen(holder);
    std::vector<QByteArray> all;
    for (int i = 0; array.isArray() && i < array.getArrayNItems(); ++i)
        all.push_back(QByteArray::fromStdString(array.getArrayItem(i).getStringValue()));
    return all;
}

// Entries of an encryption dictionary. The key is known, so what only serves to find it is blank.
QByteArray StringDecryption::encryption() const
{
    const auto blank = [](int size) { return hexString(QByteArray(size, '\0')); };
    const QByteArray passwords = "/P -4 /O " + blank(m_method == QPDF::e_aesv3 ? 48 : 32) + " /U "
        + blank(m_method == QPDF::e_aesv3 ? 48 : 32);
    const QByteArray filters = " /StmF /StdCF /StrF /StdCF /CF << /StdCF << /AuthEvent /DocOpen /CFM ";
    if (m_method == QPDF::e_rc4)
        return passwords + " /V 2 /R 3 /Length " + number(8 * qsizetype(m_key.size()));
    if (m_method == QPDF::e_aes)
        return passwords + " /V 4 /R 4 /Length 128" + filters + "/AESV2 /Length 16 >> >>";
    return passwords + " /V 5 /R 6 /Length 256 /OE " + blank(32) + " /UE " + blank(32) + " /Perms " + blank(16)
        + filters + "/AESV3 /Length 32 >> >>";
}

} // namespace fanye::engine
