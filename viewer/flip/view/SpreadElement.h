// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "flip/book/EdgeMark.h"
#include "issue/IssueStructure.h"

#include <QRectF>
#include <QString>

#include <variant>

namespace fanye::flip {

// A search hit on an open page; points.
struct OpenHit
{
    PageNumber page;
    QRectF rect;
    bool isCurrent = false;
};

// Something on or beside the open pages that assistive technology can name and press.
struct SpreadElement
{
    std::variant<Link, OpenHit, EdgeMark> what;
    QString name; // translated
};

} // namespace fanye::flip
