// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <memory>

namespace fanye::engine {

// Makes the filled text of a content stream invisible: text rendering mode 3 in place of 0 (ISO 32000-1, 9.3.6). Text
// that is stroked or clips stays.
enum class ContentOf {
    Page, // begins with mode 0
    Form, // begins with the mode of whoever draws it
};
std::shared_ptr<QPDFObjectHandle::TokenFilter> invisibleText(ContentOf owner);

} // namespace fanye::engine
