// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/PageGlyphs.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace fanye::worker {
class TextSource;
}

namespace fanye {

// A whole issue as the engine reads it, for tests of the layers above. No pages where it cannot be opened.
struct ReadPages
{
    std::vector<PageGlyphs> pages;
    int pageCount = 0;
    QStringList labels;
};

// FANYE_ENGINE_BUILT must be defined for the test program: the path of the engine executable.
// With a text source, the pages it knows are not read from the file.
ReadPages pagesOf(const QString &file, worker::TextSource *texts = nullptr);

} // namespace fanye
