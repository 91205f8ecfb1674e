// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/EbookSections.h"

#include "engine/backend/Limits.h"

#include <QByteArray>

#include <algorithm>

namespace fanye::engine {
namespace {

constexpr QByteArrayView beginningOfPage = "<section class=\"page\" id=\"p";
constexpr QByteArrayView endOfPage = "</section>";
constexpr QByteArrayView image = "<img ", drawnImage = "<image ";
constexpr QByteArrayView imageSource = " src=\"data:image/webp;base64,",
                         drawnSource = " href=\"data:image/webp;base64,";
constexpr QByteArrayView endOfDrawing = "</svg>";
constexpr qsizetype longestImageTag = 1024; // up to its picture
constexpr qsizetype longestPageNumber = 6; // digits

struct Block
{
    QByteArrayView tag;
    QByteArrayView EbookSections::*content;
};
constexpr Block blocks[] = {
    {"<script type=\"application/json\" id=\"issue\">", &EbookSections::issue},
    {"<script type=\"application/json\" id=\"text\">", &EbookSections::text},
    {"<script type=\"application/octet-stream\" id=\"pdf\">", &EbookSections::pdf},
};

// Goes from tag to tag. Scripts and styles are passed over whole: what looks like a tag in them is none.
class SectionScanner
{
public:
    explicit SectionScanner(QByteArrayView file)
        : m_file(file)
    {
    }

    EbookSections scan()
    {
        while (goToTag())
            readTag();
        return std::move(m_sections);
    }

private:
    bool goToTag()
    {
        const qsizetype at = m_file.indexOf('<', m_at);
        m_at = at < 0 ? m_file.size() : at;
        return at >= 0;
    }

    bool isAt(QByteArrayView tag) const { return m_file.sliced(m_at).startsWith(tag); }

    bool take(QByteArrayView tag)
    {
        if (!isAt(tag))
            return false;
        m_at += tag.size();
        return true;
    }

    void readTag()
    {
        if (take(beginningOfPage))
            beginPage();
        else if (take(endOfPage))
            m_page = 0;
        else if (take(image))
            readPicture(imageSource);
        else if (take(drawnImage))
            readDrawing();
        else if (!readBlock() && !passOver("<script", "</script") && !passOver("<style", "</style"))
            ++m_at;
    }

    void beginPage()
    {
        const QByteArrayView rest = m_file.sliced(m_at, std::min(longestPageNumber + 1, m_file.size() - m_at));
        const qsizetype end = rest.indexOf('"');
        const int number = end > 0 ? rest.first(end).toByteArray().toInt() : 0;
        m_page = number > 0 && number <= mostPages ? number : 0;
    }

    void readDrawing()
    {
        if (!readPicture(drawnSource))
            return;
        const qsizetype begin = m_file.indexOf('>', m_at) + 1;
        const qsizetype end = m_hasDrawings ? m_file.indexOf(endOfDrawing, m_at) : -1;
        m_hasDrawings = end >= 0; // not looked for again where none follows
        if (begin <= 0 || end < begin || m_page == 0)
            return;
        keep(m_sections.letters, m_file.sliced(begin, end - begin));
        m_at = end;
    }

    bool readPicture(QByteArrayView pictureSource)
    {
        const QByteArrayView tag = m_file.sliced(m_at - 1, std::min(longestImageTag, m_file.size() - m_at + 1));
        const qsizetype end = tag.indexOf('>'); // beyond, where the picture is long
        const qsizetype source = tag.first(end < 0 ? tag.size() : end).indexOf(pictureSource);
        if (source < 0)
            return false;
        m_at += source - 1 + pictureSource.size();
        const qsizetype length = m_file.sliced(m_at).indexOf('"');
        if (length < 0)
            return false;
        keep(m_sections.pictures, m_file.sliced(m_at, length));
        m_at += length;
        return true;
    }

    void keep(std::vector<QByteArrayView> &all, QByteArrayView part)
    {
        if (m_page == 0)
            return;
        if (all.size() < std::size_t(m_page))
            all.resize(std::size_t(m_page));
        if (all[std::size_t(m_page) - 1].isEmpty())
            all[std::size_t(m_page) - 1] = part;
    }

    bool readBlock()
    {
        const auto block
            = std::find_if(std::begin(blocks), std::end(blocks), [this](const Block &each) { return isAt(each.tag); });
        if (block == std::end(blocks))
            return false;
        const qsizetype from = m_at + block->tag.size();
        m_at = from;
        QByteArrayView &content = m_sections.*block->content;
        if (goPast("</script") && content.isEmpty())
            content = m_file.sliced(from, m_at - from);
        return true;
    }

    bool passOver(QByteArrayView beginning, QByteArrayView end)
    {
        if (!take(beginning))
            return false;
        goPast(end);
        return true;
    }

    // To the tag; to the end of the file where it does not come.
    bool goPast(QByteArrayView tag)
    {
        while (goToTag()) {
            if (isAt(tag))
                return true;
            ++m_at;
        }
        return false;
    }

    QByteArrayView m_file;
    qsizetype m_at = 0;
    int m_page = 0; // whose section this is; 0: none
    bool m_hasDrawings = true; // perhaps, from here on
    EbookSections m_sections;
};

QByteArrayView partAt(const std::vector<QByteArrayView> &all, int index)
{
    return index >= 0 && std::size_t(index) < all.size() ? all[std::size_t(index)] : QByteArrayView();
}

} // namespace

QByteArrayView EbookSections::picture(int index) const
{
    return partAt(pictures, index);
}

QByteArrayView EbookSections::lettersOn(int index) const
{
    return partAt(letters, index);
}

EbookSections sectionsOf(QByteArrayView file)
{
    return SectionScanner(file).scan();
}

} // namespace fanye::engine
