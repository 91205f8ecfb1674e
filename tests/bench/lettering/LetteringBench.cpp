// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench-lettering FILE.pdf [DPI [FOLDER]]: a line for each page, and the sums. In FOLDER, the pictures of each page: as
// it is painted, and as letters over a picture.
#include "engine/lettering/LetteringBackend.h"
#include "lettering/LetterPath.h"
#include "lettering/PaintedLettering.h"

#include <QFile>
#include <QImage>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <ctime>

using namespace fanye;
using namespace fanye::engine;

namespace {

struct Sums
{
    QSet<QByteArray> shapes; // of the issue, as path data
    qsizetype letters = 0, shapeBytes = 0;
    int asLetters = 0, pages = 0;
    float worst = 0;
    std::clock_t painting = 0, lettering = 0;
};

qint64 milliseconds(std::clock_t time)
{
    return qint64(time) * 1000 / CLOCKS_PER_SEC;
}

Canvas canvasOn(QImage &picture)
{
    return {picture.size(), picture.rect(), reinterpret_cast<std::uint32_t *>(picture.bits())};
}

void add(Sums &sums, const Lettering &lettering)
{
    ++sums.pages;
    sums.letters += qsizetype(lettering.letters.size());
    if (lettering.letters.empty())
        return;
    ++sums.asLetters;
    sums.worst = std::max(sums.worst, lettering.difference.worst);
    for (const LetterShape &shape : lettering.shapes) {
        const QByteArray data = lettering::pathData(shape);
        if (!sums.shapes.contains(data))
            sums.shapeBytes += data.size();
        sums.shapes.insert(data);
    }
}

void keep(const QString &folder, PageNumber page, const QImage &picture, const QString &name)
{
    if (!folder.isEmpty())
        picture.save(QStringLiteral("%1/%2-%3.png").arg(folder).arg(page.number(), 3, 10, QLatin1Char('0')).arg(name));
}

void measure(Backend &backend, PageNumber page, QSizeF points, double dpi, int pageCount, const QString &folder,
             Sums &sums, QTextStream &out)
{
    QImage whole((points * dpi / 72).toSize(), QImage::Format_RGB32);
    const std::clock_t begun = std::clock();
    if (!backend.paint(page, canvasOn(whole), Painter::Fastest, pageCount)) {
        out << page.number() << "\tnot painted\n";
        return;
    }
    QImage picture = whole.copy();
    const std::clock_t painted = std::clock();
    const Lettering lettering = backend.letter(page, canvasOn(picture), pageCount);
    const std::clock_t lettered = std::clock();
    out << page.number() << '\t' << lettering.letters.size() << " letters\t" << lettering.shapes.size()
        << " shapes\tmean " << lettering.difference.mean << "\tworst " << lettering.difference.worst << "\tink "
        << lettering.difference.ink << "\tresidue " << lettering.difference.residue << '\t'
        << milliseconds(painted - begun) << " + " << milliseconds(lettered - painted) << " ms of a processor\n";
    sums.painting += painted - begun;
    sums.lettering += lettered - painted;
    keep(folder, page, whole, QStringLiteral("page"));
    keep(folder, page, picture, QStringLiteral("picture"));
    lettering::paintLettering(picture, lettering, {QPointF(), points});
    keep(folder, page, picture, QStringLiteral("letters"));
    add(sums, lettering);
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    QFile file(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString());
    if (!file.open(QIODevice::ReadOnly)) {
        out << "bench-lettering FILE.pdf [DPI [FOLDER]]\n";
        return 2;
    }
    const double dpi = argc > 2 ? QByteArray(argv[2]).toDouble() : 150;
    LetteringBackend backend(FileBytes::map(file.handle()), {});
    backend.warmUp();
    const Result<IssueFacts> facts = backend.readFacts();
    if (!facts || !backend.prepareToPaint(Painter::Fastest))
        return 1;
    Sums sums;
    for (int index = 0; index < facts.value().pageCount(); ++index) {
        const auto page = PageNumber::fromIndex(index);
        measure(backend, page, facts.value().geometry(page).size, dpi, facts.value().pageCount(),
                argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString(), sums, out);
        out.flush();
    }
    out << sums.asLetters << " of " << sums.pages << " pages as letters; " << sums.letters << " letters, "
        << sums.shapes.size() << " shapes of " << sums.shapeBytes << " bytes; worst block " << sums.worst << "; "
        << milliseconds(sums.painting) << " + " << milliseconds(sums.lettering) << " ms\n";
}
