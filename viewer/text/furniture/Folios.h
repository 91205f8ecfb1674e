// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageNumber.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace fanye::text {

// Which number is printed on which page. The printed number (folio) seldom is the number of the PDF page.
class Folios
{
public:
    Folios() = default;
    // One for each page of the issue, empty where nothing is printed or known; "02" stays "02".
    explicit Folios(QStringList byPage);

    std::optional<QString> of(PageNumber page) const;
    // Every page that carries this folio; "2", "02", "２" and "P2" are the same.
    std::vector<PageNumber> pagesWith(const QString &folio) const;
    int count() const { return int(m_byPage.size()); }

    friend bool operator==(const Folios &, const Folios &) = default;

private:
    QStringList m_byPage;
};

} // namespace fanye::text
