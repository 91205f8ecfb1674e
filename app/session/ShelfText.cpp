// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ShelfText.h"

#include <QCoreApplication>
#include <QLocale>

namespace fanye::app {

using namespace shelf;

namespace {

struct ShelfText
{
    Q_DECLARE_TR_FUNCTIONS(ShelfText)
};

QString words(const ShelfGood &)
{
    return ShelfText::tr("Bookmarks, marks, notes and reading positions are saved again.");
}

QString words(const ShelfRestored &restored)
{
    if (restored.backup)
        return ShelfText::tr(
                   "The file with your bookmarks and reading positions was damaged. They were restored as of %1.")
            .arg(QLocale().toString(*restored.backup, QLocale::ShortFormat));
    return ShelfText::tr(
        "The file with your bookmarks and reading positions was damaged. What could still be read of it was kept.");
}

QString words(const ShelfInMemory &memory)
{
    using Why = ShelfInMemory::Why;
    switch (memory.why) {
    case Why::CannotWrite:
        return ShelfText::tr(
            "Bookmarks, marks, notes and reading positions cannot be written to your home folder. New ones last until "
            "Fanye is closed.");
    case Why::DiskFull:
        return ShelfText::tr("The disk is full. New bookmarks, marks, notes and reading positions last until Fanye is "
                             "closed; make room to "
                             "keep them.");
    case Why::Busy:
        return ShelfText::tr(
            "Another program holds the file with your bookmarks. New ones last until Fanye is closed.");
    case Why::Newer:
        return ShelfText::tr("Your bookmarks were kept by a newer Fanye. They are shown, but new ones last only until "
                             "this one is closed.");
    case Why::OnShare:
        return ShelfText::tr("Your data folder lies on a network share, where bookmarks and reading positions could be "
                             "damaged. They are shown, but new ones last only until Fanye is closed; to keep them, set "
                             "FANYE_DATA to a folder on this computer.");
    case Why::NoDatabase:
        return ShelfText::tr(
            "Qt's SQLite driver is missing: bookmarks and reading positions cannot be kept. Install Fanye again.");
    }
    return {};
}

} // namespace

QString shelfWords(const StoreCondition &condition)
{
    return std::visit([](const auto &one) { return words(one); }, condition);
}

} // namespace fanye::app
