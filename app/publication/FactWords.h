// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/publication/FactField.h"
#include "facts/PublicationFacts.h"

#include <QCoreApplication>

namespace fanye::app {

// Facts in the reader's language.
struct FactWords
{
    Q_DECLARE_TR_FUNCTIONS(FactWords)
public:
    static QString nameOf(FactField field); // "Publisher"
    static QString placeOf(const facts::Witness &witness); // "Read on the cover"
    static QString typedByReader();
    // "No. 3 (134 in all) · 2024-02": number, number in all, months. Empty: none is known.
    static QString lineOf(const QString &number, const QString &total, const QString &covers);
};

} // namespace fanye::app
