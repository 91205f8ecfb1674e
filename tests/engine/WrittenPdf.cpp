// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "WrittenPdf.h"

namespace fanye {
namespace {

constexpr int firstTitle = 10;
constexpr int firstLink = 200;
constexpr int objectStream = 900;

QByteArray number(qsizetype value)
{
    return QByteArray::number(value);
}

QByteArray bigEndian(qsizetype value, int bytes)
{
    QByteArray all;
    for (int i = bytes - 1; i >= 0; --i)
        all += char(value >> (8 * i) & 0xFF);
    return all;
}

QByteArray stream(const QByteArray &entries, const QByteArray &data)
{
    return "<< " + entries + " /Length " + number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

QByteArray streamOf(const std::map<int, QByteArray> &objects)
{
    QByteArray places;
    QByteArray bodies;
    for (const auto &[each, body] : objects) {
        places += number(each) + ' ' + number(bodies.size()) + ' ';
        bodies += body + '\n';
    }
    const QByteArray entries
        = "/Type /ObjStm /N " + number(qsizetype(objects.size())) + " /First " + number(places.size());
    return stream(entries, places + bodies);
}

} // namespace

WrittenPdf &WrittenPdf::info(const QByteArray &entries)
{
    m_info = entries;
    return *this;
}

WrittenPdf &WrittenPdf::catalog(const QByteArray &entries)
{
    m_catalog += ' ' + entries;
    return *this;
}

WrittenPdf &WrittenPdf::titles(const QByteArrayList &strings)
{
    for (int i = 0; i < strings.size(); ++i) {
        const QByteArray next = i + 1 < strings.size() ? " /Next " + number(firstTitle + i + 1) + " 0 R" : QByteArray();
        object(firstTitle + i, "<< /Title " + strings[i] + " /Parent 7 0 R /Dest [3 0 R /Fit]" + next + " >>");
    }
    object(7, "<< /Type /Outlines /First 10 0 R /Last " + number(firstTitle + strings.size() - 1) + " 0 R >>");
    return catalog("/Outlines 7 0 R");
}

WrittenPdf &WrittenPdf::links(const QByteArrayList &entries)
{
    QByteArrayList all;
    for (const QByteArray &each : entries)
        all << "/Subtype /Link /Rect [10 10 20 20] " + each;
    return annotations(all);
}

WrittenPdf &WrittenPdf::annotations(const QByteArrayList &entries)
{
    m_annotations = "/Annots [";
    for (int i = 0; i < entries.size(); ++i) {
        m_annotations += number(firstLink + i) + " 0 R ";
        object(firstLink + i, "<< /Type /Annot " + entries[i] + " >>");
    }
    m_annotations += ']';
    return *this;
}

WrittenPdf &WrittenPdf::firstPage(const QByteArray &entries)
{
    m_firstPage = entries;
    return *this;
}

WrittenPdf &WrittenPdf::object(int number, const QByteArray &body)
{
    m_more[number] = body;
    return *this;
}

std::map<int, QByteArray> WrittenPdf::objects() const
{
    std::map<int, QByteArray> all = m_more;
    all[1] = "<< /Type /Catalog /Pages 2 0 R" + m_catalog + " >>";
    all[2] = "<< /Type /Pages /Count 3 /Kids [3 0 R 4 0 R 5 0 R] /MediaBox [0 0 300 400] >>";
    for (int page = 3; page <= 5; ++page)
        all[page] = "<< /Type /Page /Parent 2 0 R /Resources << >> "
            + (page == 3 ? m_annotations + ' ' + m_firstPage : QByteArray()) + " >>";
    all[6] = "<< " + m_info + " >>";
    return all;
}

// With a cross-reference stream, so that objects may stand in an object stream.
QByteArray WrittenPdf::bytes(Objects where) const
{
    const std::map<int, QByteArray> all = objects();
    const bool isStreamed = where == Objects::InObjectStream;
    std::map<int, QByteArray> inFile = isStreamed ? std::map<int, QByteArray>() : all;
    if (isStreamed)
        inFile[objectStream] = streamOf(all);
    QByteArray table(7 * (objectStream + 2), '\0'); // type, place, index
    QByteArray out = "%PDF-1.7\n%\xE7\xBF\xBB\xE9\xA1\xB5\n";
    const auto place = [&](int each, char type, qsizetype at, qsizetype index) {
        table.replace(7 * each, 7, type + bigEndian(at, 4) + bigEndian(index, 2));
    };
    for (const auto &[each, body] : inFile) {
        place(each, 1, out.size(), 0);
        out += number(each) + " 0 obj\n" + body + "\nendobj\n";
    }
    qsizetype index = 0;
    for (auto each = all.begin(); isStreamed && each != all.end(); ++each)
        place(each->first, 2, objectStream, index++);
    place(objectStream + 1, 1, out.size(), 0);
    const QByteArray start = number(out.size());
    out += number(objectStream + 1) + " 0 obj\n"
        + stream("/Type /XRef /W [1 4 2] /Root 1 0 R /Info 6 0 R /Size " + number(objectStream + 2), table)
        + "\nendobj\n";
    return out + "startxref\n" + start + "\n%%EOF\n";
}

} // namespace fanye
