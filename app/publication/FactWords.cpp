// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/FactWords.h"

#include <QStringList>

namespace fanye::app {

using namespace facts;

QString FactWords::nameOf(FactField field)
{
    switch (field) {
    case FactField::Title:
        return tr("Title");
    case FactField::Series:
        return tr("Series");
    case FactField::Number:
        return tr("Number");
    case FactField::Total:
        return tr("Overall number");
    case FactField::Covers:
        return tr("Covers");
    case FactField::Year:
        return tr("Year");
    case FactField::Published:
        return tr("Published");
    case FactField::Publisher:
        return tr("Publisher");
    case FactField::Category:
        return tr("Category");
    case FactField::Issn:
        return tr("ISSN");
    case FactField::Cn:
        return tr("CN number");
    case FactField::Summary:
        break;
    }
    return tr("Summary");
}

QString FactWords::placeOf(const Witness &witness)
{
    switch (witness.kind) {
    case WitnessKind::Cover:
        return tr("Read on the cover");
    case WitnessKind::RunningHead:
        return tr("Read in the running heads");
    case WitnessKind::Masthead:
        return tr("Read in the masthead");
    case WitnessKind::InfoTitle:
        return tr("From the title that the file names");
    case WitnessKind::FileName:
        return tr("From the name of the file");
    case WitnessKind::Foreword:
        return tr("From “%1”").arg(witness.heading);
    case WitnessKind::Article:
        return tr("From the beginning of an article");
    case WitnessKind::HighlightList:
        return tr("From “%1”").arg(witness.heading);
    case WitnessKind::Contents:
        return tr("From the contents");
    default:
        return tr("From the CN number");
    }
}

QString FactWords::typedByReader()
{
    return tr("Typed by you");
}

QString FactWords::lineOf(const QString &number, const QString &total, const QString &covers)
{
    QStringList parts;
    if (!number.isEmpty() && !total.isEmpty())
        parts += tr("No. %1 (no. %2 overall)").arg(number, total);
    else if (!number.isEmpty())
        parts += tr("No. %1").arg(number);
    else if (!total.isEmpty())
        parts += tr("No. %1 overall").arg(total);
    if (!covers.isEmpty())
        parts += covers;
    return parts.join(QStringLiteral(" · "));
}

} // namespace fanye::app
