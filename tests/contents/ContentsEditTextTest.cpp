// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contents/edit/ContentsEditText.h"

#include "support/Catch.h"

using namespace fanye;
using namespace fanye::contents;

namespace {

EntryAnchor anchor(const char *title, int page, int added = 0)
{
    return {QString::fromUtf8(title), 2, PageNumber::fromNumber(page), 40.5, added};
}

} // namespace

TEST_CASE("A correction is the same when it is read again")
{
    EntryAnchor without;
    without.title = QStringLiteral("\"quoted\" \\ <b> \U0001F600");
    const std::vector<ContentsEdit> all{
        RenameEntry{anchor("一则", 6), QStringLiteral("头条\t& more")},
        MoveEntry{anchor("一则", 6), anchor("二则", 8), 3},
        MoveEntry{without, std::nullopt, 1},
        LevelEntry{anchor("一则", 6), 1},
        DeleteEntry{without},
        AddEntry{anchor("插页", 7, 12), std::nullopt},
        AddEntry{anchor("插页", 7, 13), anchor("插页", 7, 12)},
        RestoreAll{},
    };
    for (const ContentsEdit &edit : all) {
        const QString text = textOf(edit);
        CAPTURE(text);
        CHECK_FALSE(text.contains(QLatin1Char('\n')));
        CHECK(contentsEditFrom(text) == edit);
    }
}

TEST_CASE("What is no correction is none")
{
    for (const char *text : {
             "",
             "{",
             "[]",
             "{}",
             R"({"do":"dance","entry":{"title":"a","level":1}})",
             R"({"do":"rename","entry":{"title":"a","level":1}})",
             R"({"do":"rename","entry":{"level":1},"title":"b"})",
             R"({"do":"rename","entry":{"title":"a","level":0},"title":"b"})",
             R"({"do":"level","entry":{"title":"a","level":1},"level":65})",
             R"({"do":"move","entry":{"title":"a","level":1}})",
             R"({"do":"add","entry":{"title":"a","level":1}})",
         }) {
        CAPTURE(text);
        CHECK_FALSE(contentsEditFrom(QString::fromUtf8(text)).has_value());
    }
}
