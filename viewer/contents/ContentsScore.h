// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/entries/Contents.h"

namespace fanye::contents {

// How near found contents come to the correct ones. Entries are paired by their titles, the most alike first, each once;
// F is the harmonic mean of precision and recall over the entries that are paired and right in what is asked.
struct ContentsScore
{
    int found = 0, correct = 0; // entries of each
    int titles = 0; // paired
    int links = 0; // and on the right page
    int levels = 0; // and on the right level
    int complete = 0; // and both
    int leading = 0; // paired, of which something is said where they lead

    double titleF() const { return fOf(titles); }
    double linkF() const { return fOf(links); }
    double levelF() const { return fOf(levels); }
    double completeF() const { return fOf(complete); }
    // Of the entries that lead somewhere: a wrong target is worse than none.
    double linkPrecision() const { return leading == 0 ? 1 : double(links) / leading; }

    friend bool operator==(const ContentsScore &, const ContentsScore &) = default;

private:
    double fOf(int right) const { return found + correct == 0 ? 1 : 2.0 * right / (found + correct); }
};

ContentsScore scoreOf(const Contents &found, const Contents &correct);

} // namespace fanye::contents
