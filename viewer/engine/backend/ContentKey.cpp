// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/backend/ContentKey.h"

#include <QCryptographicHash>

#include <algorithm>

namespace fanye::engine {

QByteArray contentKey(QByteArrayView bytes, const QByteArray &identifier)
{
    const qsizetype part = std::min<qsizetype>(bytes.size(), 64 * 1024);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(bytes.size()) + '\n');
    hash.addData(QByteArray::fromRawData(bytes.data(), part));
    hash.addData(QByteArray::fromRawData(bytes.data() + bytes.size() - part, part));
    hash.addData(identifier);
    return hash.result().toHex();
}

} // namespace fanye::engine
