// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::aloud {

// How fast a voice speaks, learned from what it has said; so that pages turn within a sentence. Pure.
class SpeechPace
{
public:
    void spoke(int units, int milliseconds); // UTF-16 units, all of an utterance
    int millisecondsFor(int units) const;
    void forget() { *this = {}; } // another voice or speed

private:
    double m_perUnit = 180;
    bool m_isKnown = false;
};

// The rate that makes a voice speak at a speed, in per cent of its usual one: -1 to 1, as Qt has it.
double rateFor(int speed);

} // namespace fanye::aloud
