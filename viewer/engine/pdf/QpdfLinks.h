// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/pdf/FileStrings.h"
#include "engine/pdf/QpdfDestinations.h"
#include "issue/IssueStructure.h"

#include <optional>

namespace fanye::engine {

// Reads link annotations: where each leads, or why it cannot be followed. One thread.
class QpdfLinks
{
public:
    // Both must outlive this.
    QpdfLinks(QPDF &pdf, const QpdfDestinations &destinations, FileStrings &strings);

    // None where the annotation is no link, cannot be seen or does nothing. `frame`: of the page.
    std::optional<Link> linkOf(QPDFObjectHandle annotation, PageNumber page, const PageFrame &frame);

private:
    void follow(Link &link, QPDFObjectHandle annotation);
    void readAddress(Link &link, QPDFObjectHandle action, QPDFObjGen holder);
    QByteArray bytesOf(QPDFObjectHandle string, QPDFObjGen holder);

    const QpdfDestinations &m_destinations;
    FileStrings &m_strings;
    QByteArray m_base; // /URI /Base of the catalog
};

} // namespace fanye::engine
