// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/backend/Backend.h"
#include "engine/backend/FileBytes.h"

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <span>

namespace fanye::engine {

// A file format that the worker can read.
struct Format
{
    bool (*hasSignature)(QByteArrayView firstBytes); // at most signatureSize bytes
    // Reads nothing of the file yet.
    std::unique_ptr<Backend> (*backendFor)(std::unique_ptr<FileBytes> bytes, const QString &password);
};

constexpr qsizetype signatureSize = 16 * 1024;

// The first of the formats whose signature the file has; null where it has none of them.
const Format *formatOf(std::span<const Format> formats, QByteArrayView file);

} // namespace fanye::engine
