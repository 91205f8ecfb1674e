// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lettering/LetteringProof.h"

#include "lettering/InkResidue.h"
#include "lettering/LetterPath.h"
#include "lettering/PaintedLettering.h"
#include "lettering/PictureComparison.h"

namespace fanye::lettering {
namespace {

constexpr PictureDifference mostAllowed{2.5F, 40, 12, 10};

Lettering written(const Lettering &lettering)
{
    Lettering result = lettering;
    for (LetterShape &shape : result.shapes)
        shape = asWritten(shape);
    return result;
}

} // namespace

PictureDifference proof(const QImage &picture, const Lettering &lettering, const QRectF &shown, const QImage &painted)
{
    QImage composed = picture.copy();
    paintLettering(composed, written(lettering), shown);
    PictureDifference difference = differenceOf(composed, painted);
    difference.residue = inkResidue(picture, composed, painted);
    return difference;
}

bool isProved(const PictureDifference &difference)
{
    return difference.mean <= mostAllowed.mean && difference.worst <= mostAllowed.worst
        && difference.ink <= mostAllowed.ink && difference.residue <= mostAllowed.residue;
}

} // namespace fanye::lettering
