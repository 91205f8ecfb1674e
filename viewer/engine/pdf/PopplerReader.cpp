// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/pdf/PopplerReader.h"

#include "engine/backend/ContentKey.h"
#include "engine/backend/Limits.h"
#include "engine/pdf/PdfDate.h"
#include "engine/pdf/PopplerGlyphs.h"
#include "engine/strings/Legibility.h"
#include "issue/PlainText.h"

#include <poppler-document.h>
#include <poppler-image.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>
#include <poppler-version.h>

#include <algorithm>
#include <climits>
#include <cmath>
#include <cstring>

namespace fanye::engine {
namespace {

QString bounded(const poppler::ustring &text)
{
    QString whole;
    whole.reserve(qsizetype(std::min<std::size_t>(text.size(), 4096)));
    for (std::size_t i = 0; i < text.size() && i < 4096; ++i)
        whole += QChar(char16_t(text[i]));
    return whole;
}

// Sanitises texts, and notes whether one of them is doubtful.
class Texts
{
public:
    QString plain(const poppler::ustring &text)
    {
        const QString whole = bounded(text);
        m_isDoubtful = m_isDoubtful || engine::isDoubtful(whole);
        return plainText(whole);
    }
    bool isDoubtful() const { return m_isDoubtful; }

private:
    bool m_isDoubtful = false;
};

PageGeometry geometryOf(const poppler::page &page)
{
    const poppler::rectf box = page.page_rect();
    const auto orientation = page.orientation();
    const bool lies = orientation == poppler::page::landscape || orientation == poppler::page::seascape;
    return lies ? plausibleGeometry(box.height(), box.width()) : plausibleGeometry(box.width(), box.height());
}

// Sides that differ by a point or less are those of boxes that were rounded.
bool hasTrimBox(const poppler::page &page)
{
    const poppler::rectf crop = page.page_rect(poppler::crop_box), trim = page.page_rect(poppler::trim_box);
    return std::max({std::abs(crop.left() - trim.left()), std::abs(crop.right() - trim.right()),
                     std::abs(crop.top() - trim.top()), std::abs(crop.bottom() - trim.bottom())})
        > 1;
}

QRectF rectOf(const poppler::rectf &rect)
{
    return QRectF(rect.x(), rect.y(), rect.width(), rect.height()).normalized();
}

int degreesOf(poppler::page::orientation_enum orientation)
{
    switch (orientation) {
    case poppler::page::landscape:
        return 90;
    case poppler::page::upside_down:
        return 180;
    case poppler::page::seascape:
        return 270;
    case poppler::page::portrait:
        break;
    }
    return 0;
}

LayoutHint layoutOf(poppler::document::page_layout_enum layout)
{
    switch (layout) {
    case poppler::document::single_page:
    case poppler::document::one_column:
        return LayoutHint::SinglePage;
    case poppler::document::two_column_left:
    case poppler::document::two_page_left:
        return LayoutHint::FacingFromFirst;
    case poppler::document::two_column_right:
    case poppler::document::two_page_right:
        return LayoutHint::CoverAlone;
    case poppler::document::no_layout:
        break;
    }
    return LayoutHint::None;
}

Permissions permissionsOf(const poppler::document &document)
{
    return {document.has_permission(poppler::perm_print), document.has_permission(poppler::perm_copy),
            document.has_permission(poppler::perm_change), document.has_permission(poppler::perm_add_notes)};
}

QByteArray identifierOf(const poppler::document &document)
{
    std::string permanent;
    std::string update;
    if (!document.get_pdf_id(&permanent, &update))
        return {};
    return QByteArray::fromStdString(permanent + update);
}

// poppler invents the labels "1", "2", ... where the PDF has none.
bool onlyCount(const QStringList &labels)
{
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (labels[i] != QString::number(i + 1))
            return false;
    return true;
}

constexpr std::size_t longestDate = 40; // characters that are looked at

void describe(IssueFacts &facts, const poppler::document &document, Texts &texts)
{
    facts.title = texts.plain(document.get_title());
    facts.author = texts.plain(document.get_author());
    facts.subject = texts.plain(document.get_subject());
    facts.producer = texts.plain(document.get_producer());
    // poppler reads month 13 as a month of the next year.
    const std::string created = document.info_key("CreationDate").to_latin1().substr(0, longestDate);
    facts.created = dateIn(QByteArrayView(created.data(), qsizetype(created.size())));
}

void beSilent(const std::string &, void *) { }

constexpr poppler::argb whitePaper = 0xffffffff, colouredPaper = 0xffff00ff;

// `area`: of the page at `size`, in pixels. Not valid where there is no such page.
poppler::image painted(const poppler::document &document, PageNumber number, QSize size, const QRect &area,
                       poppler::argb paper)
{
    const std::unique_ptr<poppler::page> page(document.create_page(number.index()));
    if (!page)
        return {};
    const QSizeF points = geometryOf(*page).size;
    poppler::page_renderer renderer;
    renderer.set_paper_color(paper);
    renderer.set_image_format(poppler::image::format_argb32);
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    return renderer.render_page(page.get(), 72 * size.width() / points.width(), 72 * size.height() / points.height(),
                                area.x(), area.y(), area.width(), area.height());
}

} // namespace

PopplerReader::PopplerReader(std::unique_ptr<poppler::document> document, QByteArrayView bytes)
    : m_document(std::move(document))
    , m_bytes(bytes)
    , m_pageCount(std::clamp(m_document->pages(), 0, mostPages))
{
}

PopplerReader::~PopplerReader() = default;

Result<std::shared_ptr<PopplerReader>> PopplerReader::open(QByteArrayView bytes, const QByteArray &password)
{
    poppler::set_debug_error_function(beSilent, nullptr);
    if (bytes.size() > INT_MAX)
        return Failure{Reason::TooLarge, QStringLiteral("2 GiB or more")};
    const std::string key = password.toStdString();
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), int(bytes.size()), key, key));
    if (!document)
        return Reason::Damaged;
    // Any other call on a locked document, even for its number of pages, ends the process.
    if (document->is_locked())
        return password.isEmpty() ? Reason::PasswordNeeded : Reason::WrongPassword;
    std::shared_ptr<PopplerReader> reader(new PopplerReader(std::move(document), bytes));
    if (reader->pageCount() == 0)
        return Failure{Reason::Damaged, QStringLiteral("no pages")};
    return reader;
}

bool PopplerReader::hasLastPage() const
{
    return std::unique_ptr<poppler::page>(m_document->create_page(m_pageCount - 1)) != nullptr;
}

FactsRead PopplerReader::facts() const
{
    IssueFacts facts;
    Texts texts;
    describe(facts, *m_document, texts);
    facts.layout = layoutOf(m_document->page_layout());
    describeFile(facts);
    facts.textReader
        = QStringLiteral("poppler %1, " FANYE_TEXT_SOURCES).arg(QString::fromStdString(poppler::version_string()));
    bool hasTrimBoxes = false;
    for (int index = 0; index < m_pageCount; ++index) {
        const std::unique_ptr<poppler::page> page(m_document->create_page(index));
        facts.pages.push_back(page ? geometryOf(*page) : PageGeometry());
        hasTrimBoxes = hasTrimBoxes || (page && hasTrimBox(*page));
        facts.labels << (page ? texts.plain(page->label()) : QString());
    }
    if (onlyCount(facts.labels))
        facts.labels.clear();
    return {std::move(facts), texts.isDoubtful(), hasTrimBoxes};
}

void PopplerReader::describeFile(IssueFacts &facts) const
{
    facts.isEncrypted = m_document->is_encrypted();
    facts.permissions = permissionsOf(*m_document);
    facts.contentKey = contentKey(m_bytes, identifierOf(*m_document));
}

Result<PageGlyphs> PopplerReader::glyphs(PageNumber page) const
{
    const std::unique_ptr<poppler::page> read(m_document->create_page(page.index()));
    if (!read)
        return Reason::PageUnreadable;
    PopplerGlyphs gathered(page);
    for (const poppler::text_box &box : read->text_list(poppler::page::text_list_include_font))
        gathered.add(box);
    return std::move(gathered).taken();
}

QString PopplerReader::text(PageNumber page) const
{
    const std::unique_ptr<poppler::page> read(m_document->create_page(page.index()));
    return read ? bounded(read->text()) : QString();
}

PageFrame PopplerReader::frame(PageNumber page) const
{
    const std::unique_ptr<poppler::page> read(m_document->create_page(page.index()));
    if (!read)
        return {};
    return pageFrame(rectOf(read->page_rect(poppler::media_box)), rectOf(read->page_rect(poppler::crop_box)),
                     degreesOf(read->orientation()));
}

bool PopplerReader::paint(PageNumber page, const Canvas &canvas) const
{
    const poppler::image picture = painted(*m_document, page, canvas.page, canvas.area, whitePaper);
    if (!picture.is_valid() || picture.width() != canvas.area.width() || picture.height() != canvas.area.height())
        return false;
    const QImage seen(reinterpret_cast<const uchar *>(picture.const_data()), picture.width(), picture.height(),
                      picture.bytes_per_row(), QImage::Format_ARGB32);
    canvas.layOnPaper(seen);
    return true;
}

bool PopplerReader::paintsAnything(PageNumber page) const
{
    constexpr QSize size(256, 256);
    const poppler::image picture = painted(*m_document, page, size, QRect(QPoint(0, 0), size), colouredPaper);
    for (int y = 0; picture.is_valid() && y < picture.height(); ++y) {
        const auto *row = reinterpret_cast<const std::uint32_t *>(picture.const_data()
                                                                  + std::ptrdiff_t(y) * picture.bytes_per_row());
        if (std::any_of(row, row + picture.width(), [](std::uint32_t pixel) { return pixel != colouredPaper; }))
            return true;
    }
    return false;
}

bool PopplerReader::hasTextInside(PageNumber page) const
{
    const std::unique_ptr<poppler::page> read(m_document->create_page(page.index()));
    if (!read)
        return false;
    const QRectF inside(QPointF(0, 0), geometryOf(*read).size);
    const auto boxes = read->text_list();
    return std::any_of(boxes.begin(), boxes.end(), [&](const poppler::text_box &box) {
        const poppler::rectf rect = box.bbox();
        return inside.intersects({rect.x(), rect.y(), rect.width(), rect.height()})
            && !plainText(bounded(box.text())).isEmpty();
    });
}

} // namespace fanye::engine
