// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/ebook/Base64.h"

namespace fanye::engine {

QByteArray decodedBase64(QByteArrayView text, qsizetype most)
{
    if (text.isEmpty() || text.size() / 4 * 3 > most)
        return {};
    const auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

} // namespace fanye::engine
