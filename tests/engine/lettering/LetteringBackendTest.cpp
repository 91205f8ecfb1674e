// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lettering/LetteringBackend.h"

#include "lettering/LetteringProof.h"
#include "lettering/PaintedLettering.h"
#include "lettering/PictureComparison.h"
#include "support/Catch.h"

#include <QFile>
#include <QPainterPath>

using namespace fanye;
using namespace fanye::engine;

namespace {

std::unique_ptr<Backend> openedAt(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto backend = LetteringBackend::open(FileBytes::map(file.handle()), {});
    backend->warmUp();
    REQUIRE(backend->prepareToPaint(Painter::Fastest));
    return backend;
}

std::unique_ptr<Backend> opened(const char *name)
{
    return openedAt(QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name)));
}

Canvas canvasOn(QImage &picture, QSize page, const QRect &area)
{
    return {page, area, reinterpret_cast<std::uint32_t *>(picture.bits())};
}

struct LetteredPage
{
    QImage whole; // as it is painted otherwise
    QImage picture, composed; // without the letters, and with them
    Lettering lettering;
};

LetteredPage lettered(Backend &backend, const IssueFacts &facts, PageNumber page, const QRect &part = {})
{
    const QSizeF points = facts.geometry(page).size;
    const QSize size = (points * 2).toSize();
    const QRect area = part.isNull() ? QRect(QPoint(0, 0), size) : part;
    LetteredPage result{QImage(area.size(), QImage::Format_RGB32), {}, {}, {}};
    if (!backend.paint(page, canvasOn(result.whole, size, area), Painter::Fastest, facts.pageCount()))
        return {};
    result.picture = result.whole.copy();
    const Canvas canvas = canvasOn(result.picture, size, area);
    result.lettering = backend.letter(page, canvas, facts.pageCount());
    result.composed = result.picture.copy();
    lettering::paintLettering(result.composed, result.lettering, canvas.shown(points));
    return result;
}

} // namespace

TEST_CASE("a page with its letters over it is the page, or it is told without letters")
{
    for (const char *name : {"plain", "vertical", "own-maps", "typefaces", "form-fields", "odd-images", "blank"}) {
        const auto backend = opened(name);
        const IssueFacts facts = backend->readFacts().value();
        for (int index = 0; index < facts.pageCount(); ++index) {
            CAPTURE(name, index);
            const LetteredPage page = lettered(*backend, facts, PageNumber::fromIndex(index));
            if (page.lettering.letters.empty())
                CHECK(page.picture == page.whole);
            else
                CHECK(lettering::differenceOf(page.composed, page.whole).ink <= 12);
        }
    }
}

TEST_CASE("letters of an embedded font are told as shapes, and the picture is without them")
{
    const auto backend = opened("vertical");
    const IssueFacts facts = backend->readFacts().value();
    const LetteredPage page = lettered(*backend, facts, PageNumber::fromIndex(0));
    REQUIRE_FALSE(page.lettering.letters.empty());
    CHECK(page.picture != page.whole);
    CHECK(page.lettering.page == (facts.geometry(PageNumber::fromIndex(0)).size * letterUnitsPerPoint).toSize());
}

TEST_CASE("a part of a page has the same letters in the same places")
{
    const auto backend = opened("vertical");
    const IssueFacts facts = backend->readFacts().value();
    const auto first = PageNumber::fromIndex(0);
    const LetteredPage all = lettered(*backend, facts, first);
    const QRect part(20, 30, all.whole.width() - 50, all.whole.height() - 60);
    const LetteredPage some = lettered(*backend, facts, first, part);
    CHECK(some.lettering.letters == all.lettering.letters);
    CHECK(lettering::differenceOf(some.composed, all.composed.copy(part)).worst < 8);
}

TEST_CASE("none of the small letters of a page can be missing unseen")
{
    const auto backend = openedAt(QStringLiteral(FANYE_SAMPLE));
    const IssueFacts facts = backend->readFacts().value();
    constexpr int small = 3 * letterUnitsPerPoint;
    int dropped = 0;
    for (int index = 0; index < facts.pageCount(); ++index) {
        const auto number = PageNumber::fromIndex(index);
        const LetteredPage page = lettered(*backend, facts, number);
        const QRectF all(QPointF(), facts.geometry(number).size);
        const auto &[size, shapes, letters, difference] = page.lettering;
        for (std::size_t i = 0; i < letters.size() && i < 2000; ++i) {
            const QRectF box = lettering::pathOf(shapes[letters[i].shape]).boundingRect();
            if (box.width() > small || box.height() > small)
                continue;
            CAPTURE(index, i, box.width(), box.height(), letters[i].origin.x(), letters[i].origin.y());
            Lettering fewer = page.lettering;
            fewer.letters.erase(fewer.letters.begin() + std::ptrdiff_t(i));
            CHECK_FALSE(lettering::isProved(lettering::proof(page.picture, fewer, all, page.whole)));
            if (++dropped >= 40)
                return;
        }
    }
    CHECK(dropped > 0);
}
