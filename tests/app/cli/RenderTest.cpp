// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include <QImage>
#include <QTemporaryDir>

using namespace fanye;

namespace {

RunOfCli render(const char *pdf, int page, int height, const QString &output)
{
    return runCli({QStringLiteral("render"), testPdf(pdf), QStringLiteral("--page"), QString::number(page),
                   QStringLiteral("--height"), QString::number(height), QStringLiteral("-o"), output});
}

} // namespace

TEST_CASE("render paints a page as high as was asked for")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("page.png"));
    struct Row
    {
        const char *what;
        const char *pdf;
        int page;
        int height;
        QSize expected;
    };
    const auto row = GENERATE(values<Row>({
        {"upright", "plain", 1, 800, {600, 800}},
        {"turned by a quarter", "boxes", 5, 300, {400, 300}},
        {"one pixel", "plain", 1, 1, {1, 1}},
        {"put together from tiles", "plain", 2, 5000, {3750, 5000}},
    }));
    CAPTURE(row.what);
    const RunOfCli run = render(row.pdf, row.page, row.height, output);
    CAPTURE(run.messages);
    CHECK(run.exitCode == 0);
    CHECK(run.output.isEmpty());
    CHECK(QImage(output).size() == row.expected);
}

TEST_CASE("Tiles fit together without a seam")
{
    const QTemporaryDir folder;
    const QString output = folder.filePath(QStringLiteral("page.png"));
    REQUIRE(render("boxes", 1, 4400, output).exitCode == 0); // the square is 20 to 60 points from the left, at the foot
    const QImage image(output);
    REQUIRE(image.size() == QSize(3300, 4400));
    int wrong = 0;
    for (int y = 4000; y < 4270; ++y) // 10 to 40 points above the foot, eleven pixels a point; a seam runs along 4096
        for (int x = 240; x < 640; ++x)
            wrong += image.pixelColor(x, y) == QColor(Qt::red) ? 0 : 1;
    CHECK(wrong == 0);
}

TEST_CASE("The image may go to standard output")
{
    const RunOfCli run = render("plain", 1, 200, QStringLiteral("-"));
    CHECK(run.exitCode == 0);
    CHECK(QImage::fromData(run.output, "PNG").size() == QSize(150, 200));
}

TEST_CASE("What cannot be rendered is said")
{
    const QTemporaryDir folder;
    const RunOfCli noPage = render("plain", 4, 100, folder.filePath(QStringLiteral("page.png")));
    CHECK(noPage.exitCode == 2);
    CHECK(noPage.messages.contains(QStringLiteral("ends at page 3")));
    const RunOfCli noFolder = render("plain", 1, 100, folder.filePath(QStringLiteral("none/page.png")));
    CHECK(noFolder.exitCode == 3);
    CHECK(noFolder.messages.contains(QStringLiteral("page.png")));
}
