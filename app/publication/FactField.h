// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fanye::app {

// What the panel shows of an issue as a publication. The title is that of the PDF; the others are its facts.
enum class FactField { Title, Series, Number, Total, Covers, Year, Published, Publisher, Category, Issn, Cn, Summary };

QString fieldName(FactField field); // "series": under which its correction is kept; see facts::correctableFields()

} // namespace fanye::app
