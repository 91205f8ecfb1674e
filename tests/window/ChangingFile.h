// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/MessageBar.h"
#include "app/window/FileChanges.h"
#include "shelf/Store.h"
#include "support/Catch.h"
#include "support/Folder.h"
#include "support/SmallPdf.h"
#include "window/WindowUnderTest.h"

#include <QAction>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace fanye {

// Lines that have little in common, so that pages are told apart by their text.
inline QByteArray changingLine(int number)
{
    const QByteArray words[] = {"winter wheat in the northern counties",
                                "a bridge for the old harbour",
                                "letters of our oldest subscribers",
                                "how paper is made by hand",
                                "seven questions to the lighthouse keeper",
                                "market days and their prices",
                                "what the river carried away",
                                "a recipe with quinces"};
    return "Number " + QByteArray::number(number) + ": " + words[number % 8];
}

inline QByteArray issueOf(const QList<int> &numbers)
{
    QByteArrayList lines;
    for (const int number : numbers)
        lines += changingLine(number);
    return pdfWithPages(lines);
}

inline const QByteArray former = issueOf({0, 1, 2, 3, 4, 5});
inline const QByteArray longer = issueOf({0, 6, 7, 1, 2, 3, 4, 5}); // two pages put in before page 2
inline const QByteArray otherIssue
    = pdfWithPages({"Quite another thing", "of which not a word", "stood there before", "the file was replaced",
                    "by the one of April", "and so on", "to its end"});

inline PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

// An issue that is open in a window, and its file, which changes: former, and then what the test makes of it.
class ChangingFile
{
public:
    explicit ChangingFile(const QByteArray &content = former)
        : m_path(m_folder.with("issue.pdf", content))
    {
        using namespace std::chrono_literals;
        test.window().fileChanges().setTimes({5ms, 30ms, 50ms, 10'000ms, 3});
        test.openAndWait(m_path);
    }
    void replaceBy(const QByteArray &content)
    {
        const QByteArray made = QFile::encodeName(m_folder.with("new.pdf", content));
        REQUIRE(rename(made.constData(), QFile::encodeName(m_path).constData()) == 0);
    }
    void write(const QByteArray &content) { m_folder.with("issue.pdf", content); }
    void remove() { REQUIRE(QFile::remove(m_path)); }

    QPushButton *offer()
    {
        const auto buttons = test.window().findChildren<QPushButton *>(QStringLiteral("messageAction"));
        const auto shown = std::find_if(buttons.begin(), buttons.end(), [](auto *one) { return one->isVisible(); });
        return shown == buttons.end() ? nullptr : *shown;
    }
    QString message()
    {
        for (const auto *bar : test.window().findChildren<app::MessageBar *>())
            if (bar->isVisible())
                return bar->text();
        return {};
    }
    int pageCount()
    {
        const app::OpenIssue *open = test.window().session().openIssue();
        return open ? open->facts().pageCount() : 0;
    }
    bool shows(int pages)
    {
        return test.waitFor([&] { return pageCount() == pages; })
            && test.waitFor([&] { return test.window().session().openIssue()->analysis->isComplete(); });
    }
    bool goTo(int number)
    {
        test.book().goTo(page(number));
        return test.waitFor([&] { return test.book().spread().has(page(number)) && !test.book().isMoving(); });
    }
    bool hasBookmark()
    {
        const auto actions = test.window().findChildren<QAction *>();
        return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->isChecked() && action->text() == QStringLiteral("&Bookmark this page");
        });
    }
    // As another program reads the shelf.
    std::vector<int> bookmarks()
    {
        std::vector<int> pages;
        for (const marks::Bookmark &bookmark : OtherStore().bookmarks().of(contentKey()))
            pages.push_back(bookmark.page.number());
        return pages;
    }
    bool hasSketch() { return !OtherStore().settings().value(contentKey(), QStringLiteral("sketch")).isNull(); }
    QByteArray contentKey() { return test.window().session().openIssue()->facts().contentKey; }
    const QString &path() const { return m_path; }

private:
    struct OtherStore : shelf::Store
    {
        OtherStore()
            : Store(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/shelf.sqlite"))
        {
            REQUIRE(waitUntilLoaded(std::chrono::seconds(5)));
        }
    };

    Folder m_folder;
    QString m_path;

public:
    WindowUnderTest test;
};

} // namespace fanye
