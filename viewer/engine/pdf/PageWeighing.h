// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"

#include <qpdf/QPDFObjectHandle.hh>

namespace fanye::engine {

// What the page's contents and its forms hold. Pictures are counted by the sizes that they declare, and only where they
// have 20 megapixels together; shapes, and shadings, are many from 10,000 on. A quick weighing reads no drawing that is
// stored in less than 256 KiB, so that usual pages are not read once more.
PageWeight weightOf(QPDFObjectHandle page, Weighing how);

} // namespace fanye::engine
