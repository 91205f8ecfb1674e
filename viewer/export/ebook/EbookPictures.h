// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/Lettering.h"
#include "issue/PageGeometry.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

#include <stop_token>

namespace fanye::ebook {

enum class EbookQuality { Small, Clear, Best };

// How the pages of an e-book are stored as pictures.
struct PictureForm
{
    double dotsPerInch = 150; // of a page in its own size
    float quality = 75; // of WebP, 0 to 100
};
PictureForm pictureForm(EbookQuality quality);

// How large a page is painted, in pixels; no side longer than a painter paints.
QSize pictureSize(const PageGeometry &page, const PictureForm &form);

// Of coloured strokes on another colour. A picture from which the letters were taken has few of them, and sharp edges
// take a third of the time that its compression takes.
enum class ColourEdges { Usual, Sharp };

// A WebP file; empty where the picture is empty or memory is short. Any thread.
QByteArray webp(const QImage &picture, float quality, ColourEdges edges = ColourEdges::Sharp);

// A small WebP file of the page that stands for it until it is decoded: of the picture and the letters over it.
// Without all of them where it is stopped.
QByteArray thumbnail(const QImage &picture, const Lettering &lettering, const PageGeometry &page,
                     const std::stop_token &stop = {});

} // namespace fanye::ebook
