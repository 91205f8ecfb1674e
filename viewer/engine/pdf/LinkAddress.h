// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace fanye::engine {

struct LinkAddress
{
    enum class Kind { Followable, OtherFile, OtherScheme };

    QString url; // encoded: http, https, mailto or tel; empty unless it is followable
    Kind kind = Kind::Followable;

    friend bool operator==(const LinkAddress &, const LinkAddress &) = default;
};

// The address that a link's bytes mean, as a browser would ask for it: bytes outside ASCII are percent-encoded as they
// are, "www." stands for a web address, and a relative address is resolved against `base` (the file's /URI /Base, empty
// where it has none). Both are ASCII-compatible: UTF-16 is UTF-8 here. Of what writers leave out
// only the scheme is guessed, for a mailbox and for a site. Pure.
LinkAddress linkAddress(const QByteArray &bytes, const QByteArray &base);

} // namespace fanye::engine
