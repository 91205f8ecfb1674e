// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/FactField.h"

namespace fanye::app {

QString fieldName(FactField field)
{
    static const char *const names[]{"title",     "series",    "number",   "total", "covers", "year",
                                     "published", "publisher", "category", "issn",  "cn",     "summary"};
    return QLatin1String(names[int(field)]);
}

} // namespace fanye::app
