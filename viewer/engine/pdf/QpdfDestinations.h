// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/QpdfValues.h"
#include "issue/PageNumber.h"

#include <qpdf/QPDF.hh>

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace fanye::engine {

struct Destination
{
    std::optional<PageNumber> page;
    std::optional<double> top; // points from the displayed page's top edge
};

// Resolves the destinations of a file: explicit ones, named ones of both kinds, and GoTo actions.
class QpdfDestinations
{
public:
    explicit QpdfDestinations(QPDF &pdf);

    const std::vector<QPDFObjectHandle> &pages() const { return m_pages; }
    // How the pages are displayed; until it is called, none is trimmed.
    void setGeometry(const std::vector<PageGeometry> &pages) { m_geometry = pages; }
    PageFrame frame(PageNumber page) const; // as displayed. REQUIRES: there is such a page.
    // Of an outline item or a link: its /Dest, or its /A where that is a GoTo within this file or a named action that
    // leads to a page. `from`: the page that it stands on; none for an outline item.
    Destination of(QPDFObjectHandle entry, std::optional<PageNumber> from) const;

private:
    void nameFromDictionary(QPDFObjectHandle dictionary);
    void nameFromTree(QPDFObjectHandle root);
    void nameLeaf(QPDFObjectHandle names);
    Destination ofNamedAction(const std::string &name, std::optional<PageNumber> from) const;
    QPDFObjectHandle named(QPDFObjectHandle destination) const;
    Destination explicitly(QPDFObjectHandle array) const;
    std::optional<PageNumber> pageOf(QPDFObjectHandle target) const;
    std::optional<double> topOf(QPDFObjectHandle array, PageNumber page) const;

    std::vector<QPDFObjectHandle> m_pages;
    std::vector<PageGeometry> m_geometry;
    std::map<QPDFObjGen, PageNumber> m_numbers;
    std::map<std::string, QPDFObjectHandle> m_names;
};

} // namespace fanye::engine
