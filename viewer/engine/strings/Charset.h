// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace fanye::engine {

// The character encoding of strings that carry no byte order mark.
enum class Charset { PdfDoc, Gb18030, Big5, ShiftJis, EucKr };

constexpr Charset eastAsianCharsets[] = {Charset::Gb18030, Charset::Big5, Charset::ShiftJis, Charset::EucKr};

// None where the bytes are not valid in this charset.
std::optional<QString> decoded(QByteArrayView bytes, Charset charset);

} // namespace fanye::engine
