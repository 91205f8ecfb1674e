// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/Search.h"

#include <QStringList>

#include <optional>
#include <random>
#include <vector>

namespace fanye {

// A stretch of a flow of two to ten signs without white space, and where each sign stands.
struct Phrase
{
    QString text;
    std::vector<search::HitRect> signs;
};

class PhraseMaker
{
public:
    explicit PhraseMaker(const text::IssueText &text);

    // None where white space would count inside it.
    std::optional<Phrase> make(std::mt19937 &random) const;

private:
    struct Sign
    {
        char32_t sign;
        search::HitRect at;
        bool gapAfter;
    };

    std::vector<Sign> signsOf(const text::Flow &flow) const;

    const text::IssueText &m_text;
    std::vector<std::vector<Sign>> m_flows;
};

bool standsAt(const search::Hits &hits, const Phrase &phrase);

// The signs whose middles lie in the rectangles of the hit, in the order of the page.
QString readBack(const text::IssueText &text, const search::Hit &hit);
// Whether a sign of the furniture is lit.
bool touchesFurniture(const text::IssueText &text, const search::Hit &hit);

QString inFullWidth(QString text);
// Without the spaces that do not count.
QString withoutSpaces(const QString &text);
// Each as people in `standard` ("s2t", "s2tw", "s2hk" of OpenCC) write it; empty where opencc is not installed.
QStringList inTraditional(const QStringList &phrases, const QString &standard);

} // namespace fanye
