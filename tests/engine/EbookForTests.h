// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/ebook/EbookBackend.h"

#include <QByteArray>
#include <QImage>

#include <vector>

namespace fanye {

// A small e-book made by hand, two pages of 100 by 200 points.
struct SmallEbook
{
    QByteArray issue = R"({"format":1,"key":")" + QByteArray(64, 'a')
        + R"(","title":"T","pages":[{"w":100,"h":200},{"w":100,"h":200}]})";
    QByteArray text = R"({"flows":[],"pages":[{"lines":[["ab c",10,20,40,10,"1000*2 1500 500",0,10]]},{"lines":[]}]})";
    std::vector<QByteArray> pictures; // WebP; empty: the page has none
    QByteArray pdf; // its bytes; empty: none

    QByteArray html() const;
};

QByteArray webpOf(const QImage &picture); // without loss
QImage plainPicture(QSize size, QColor colour);

std::unique_ptr<engine::Backend> ebookWith(const QByteArray &html, const QString &password = {});
// The page painted in this size; null where it could not be.
QImage painted(engine::Backend &backend, int page, QSize size, int pageCount = 2);
// All parts put together.
IssueStructure structureOf(engine::Backend &backend);

} // namespace fanye
