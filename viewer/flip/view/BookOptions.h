// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/view/FlipView.h"

namespace fanye::flip {

// How the book of a FlipView is bound, printed and turned: the reader's choices. A change is seen at once. GUI thread.
class BookOptions
{
public:
    explicit BookOptions(FlipView::Private &view);

    TurnStyle turnStyle() const; // in effect: the chosen one, or what reduced motion turns it into
    void setTurnStyle(TurnStyle style);
    void setReducedMotion(bool reduced);
    void setPace(double pace); // speed of flying leaves; 1: the usual

    Cover cover() const;
    void setCover(Cover cover); // a hard one does not bend; only where the first or the last page stands alone
    void setPairing(Pairing pairing);
    void setSides(Sides sides);
    void setSidesAutomatic(); // by the window's shape

    void setPaper(Paper paper);
    PaperWeight paperWeight() const;
    void setPaperWeight(PaperWeight weight);

private:
    FlipView::Private &d;
};

} // namespace fanye::flip
