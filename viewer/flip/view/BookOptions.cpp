// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flip/view/BookOptions.h"

#include "flip/view/FlipViewPrivate.h"

namespace fanye::flip {

BookOptions::BookOptions(FlipView::Private &view)
    : d(view)
{
}

TurnStyle BookOptions::turnStyle() const
{
    return d.book.style();
}

void BookOptions::setTurnStyle(TurnStyle style)
{
    d.style = style;
    d.applyStyle();
}

void BookOptions::setReducedMotion(bool reduced)
{
    d.isReduced = reduced;
    d.applyStyle();
}

void BookOptions::setPace(double pace)
{
    d.book.setPace(pace);
}

Cover BookOptions::cover() const
{
    return d.book.cover();
}

void BookOptions::setCover(Cover cover)
{
    d.book.setCover(cover);
    d.frames.show();
}

void BookOptions::setPairing(Pairing pairing)
{
    d.pointer.cancelDrag();
    d.book.setPairs(d.book.sides(), pairing);
    d.rebuild();
}

void BookOptions::setSides(Sides sides)
{
    d.chosenSides = sides;
    d.chooseSides();
    d.rebuild();
}

void BookOptions::setSidesAutomatic()
{
    d.chosenSides.reset();
    d.chooseSides();
    d.rebuild();
}

void BookOptions::setPaper(Paper paper)
{
    d.book.setPaper(paper);
    d.rebuild();
}

PaperWeight BookOptions::paperWeight() const
{
    return d.book.weight();
}

void BookOptions::setPaperWeight(PaperWeight weight)
{
    d.book.setWeight(weight);
    d.frames.show(); // leaves in the air stay there
}

} // namespace fanye::flip
