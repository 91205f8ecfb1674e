// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <map>

namespace fanye {

// A PDF of three empty pages, written byte by byte as no library would write it: object 1 is the catalog, 2 the page
// tree, 3 to 5 are the pages, 6 is the Info dictionary, 7 the outline, 10 and on are its entries.
class WrittenPdf
{
public:
    enum class Objects { InFile, InObjectStream };

    WrittenPdf &info(const QByteArray &entries);
    WrittenPdf &catalog(const QByteArray &entries);
    // Each is the string as the file shall hold it, "(A)", and leads to page 1.
    WrittenPdf &titles(const QByteArrayList &strings);
    // Link annotations of page 1, each with these entries.
    WrittenPdf &links(const QByteArrayList &entries);
    // Annotations of page 1, objects 200 and on, each with these entries.
    WrittenPdf &annotations(const QByteArrayList &entries);
    WrittenPdf &firstPage(const QByteArray &entries);
    WrittenPdf &object(int number, const QByteArray &body);
    QByteArray bytes(Objects where = Objects::InFile) const;

private:
    std::map<int, QByteArray> objects() const;
    QByteArray m_info;
    QByteArray m_catalog;
    QByteArray m_annotations;
    QByteArray m_firstPage;
    std::map<int, QByteArray> m_more;
};

} // namespace fanye
