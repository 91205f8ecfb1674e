// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace fanye::ebook {

// As long as one lives, the heap of this process keeps some 50 MB that were freed, instead of giving the picture of
// every page back to the system and asking for it again: that takes a fifth of the time of an e-book. When the last goes,
// what is free is given back. Any thread.
class KeptMemory
{
public:
    KeptMemory();
    ~KeptMemory();
    Q_DISABLE_COPY_MOVE(KeptMemory)
};

} // namespace fanye::ebook
