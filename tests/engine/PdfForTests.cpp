// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"

#include "issue/PaintRequest.h"
#include "support/Catch.h"

#include <QFile>
#include <QTemporaryFile>

namespace fanye {

using namespace engine;

namespace {

QString pathOf(const char *name)
{
    return QStringLiteral(FANYE_TEST_DATA "/%1.pdf").arg(QLatin1String(name));
}

std::unique_ptr<FileBytes> bytesOfFile(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    auto bytes = FileBytes::map(file.handle());
    REQUIRE(bytes);
    return bytes;
}

} // namespace

std::unique_ptr<FileBytes> bytesOf(const char *name)
{
    return bytesOfFile(pathOf(name));
}

PdfBackend backendOf(const char *name, const QString &password)
{
    return backendOfFile(pathOf(name), password);
}

PdfBackend backendWith(const QByteArray &content)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    file.write(content);
    file.flush();
    return PdfBackend(FileBytes::map(file.handle()), {});
}

PdfBackend backendOfFile(const QString &path, const QString &password)
{
    return PdfBackend(bytesOfFile(path), password);
}

QImage painted(PdfBackend &backend, int page, Painter painter, int pixelsPerPoint)
{
    const IssueFacts facts = backend.readFacts().value();
    const PageNumber number = PageNumber::fromNumber(page);
    const QSize size = (facts.geometry(number).size * pixelsPerPoint).toSize();
    QImage picture(size, QImage::Format_RGB32);
    const PaintRequest asked = onCropBox({number, size, {}}, facts.geometry(number));
    const QRect area = asked.tile.isNull() ? picture.rect() : asked.tile;
    const Canvas canvas{asked.size, area, reinterpret_cast<std::uint32_t *>(picture.bits())};
    return backend.paint(number, canvas, painter, facts.pageCount()) ? picture : QImage();
}

QString textOf(const PageGlyphs &page)
{
    QString text;
    for (const Glyph &glyph : page.glyphs) {
        text += QString::fromUcs4(&glyph.codePoint, 1);
        if (glyph.spaceAfter)
            text += QLatin1Char(' ');
    }
    return text;
}

QRect redArea(const QImage &picture)
{
    QRect area;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x) {
            const QColor colour = picture.pixelColor(x, y);
            if (colour.red() > 200 && colour.green() < 60 && colour.blue() < 60)
                area |= QRect(x, y, 1, 1);
        }
    return area;
}

std::string outlineAsText(const IssueStructure &structure)
{
    QString text;
    for (const OutlineItem &item : structure.outline) {
        text += QString(2 * (item.level - 1), QLatin1Char('.')) + item.title;
        if (item.page)
            text += QStringLiteral("@%1").arg(item.page->number());
        if (item.top)
            text += QStringLiteral("+%1").arg(*item.top);
        text += QLatin1Char('\n');
    }
    return text.toStdString();
}

IssueStructure structureOf(PdfBackend &backend)
{
    REQUIRE(backend.binding());
    IssueStructure whole;
    const auto until = ProcessorClock::now() + std::chrono::seconds(60);
    backend.readStructure(until, [&](const IssueStructure &part) {
        whole.outline.insert(whole.outline.end(), part.outline.begin(), part.outline.end());
        whole.links.insert(whole.links.end(), part.links.begin(), part.links.end());
        whole.isComplete = part.isComplete;
    });
    return whole;
}

} // namespace fanye
