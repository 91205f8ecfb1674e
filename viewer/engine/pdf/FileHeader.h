// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace fanye::engine {

// The file from its header (%PDF-1.7) on, as qpdf counts offsets. Files from mail and web servers may hold up to 1,024
// bytes before it. The whole file where it has no header there. Pure.
QByteArrayView fromHeader(QByteArrayView file);

} // namespace fanye::engine
