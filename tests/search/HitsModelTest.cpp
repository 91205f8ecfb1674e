// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "SearchForTests.h"

#include "search/HitsModel.h"

#include <QAbstractItemModelTester>

using namespace fanye;
using namespace fanye::search;

namespace {

Hit hitOn(int page)
{
    Hit hit;
    hit.page = hit.endPage = PageNumber::fromNumber(page);
    hit.snippet = zh("广清茶园");
    hit.matchStart = 2;
    hit.matchEnd = 3;
    return hit;
}

Hits hitsOn(const std::vector<int> &pages)
{
    Hits hits;
    hits.query = query("茶");
    for (int page : pages)
        hits.hits.push_back(hitOn(page));
    return hits;
}

QString article(PageNumber page)
{
    return page.number() < 10 ? zh("甲") : page.number() < 20 ? zh("乙") : QString();
}

QString folio(PageNumber first, PageNumber last)
{
    const QString from = QStringLiteral("P%1").arg(first.number() - 2);
    return first == last ? from : from + QStringLiteral("–%1").arg(last.number() - 2);
}

// The tree as text: "甲: 3 5; 乙: 12".
QString tree(const HitsModel &model)
{
    QStringList groups;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex title = model.index(row, 0);
        QStringList pages;
        for (int child = 0; child < model.rowCount(title); ++child)
            pages.append(model.index(child, 0, title).data(HitsModel::PageRole).toString());
        groups.append(title.data().toString() + QStringLiteral(": ") + pages.join(QLatin1Char(' ')));
    }
    return groups.join(QStringLiteral("; "));
}

} // namespace

TEST_CASE("hits stand under what they belong to")
{
    HitsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(tree(model).isEmpty());
    model.setHits(hitsOn({3, 5, 12, 25, 26}), article, folio);
    CHECK(tree(model) == zh("甲: 3 5; 乙: 12; : 25 26"));

    const QModelIndex hit = model.indexOfHit(2);
    CHECK(hit.parent().data().toString() == zh("乙"));
    CHECK(hit.parent().data(HitsModel::CountRole).toInt() == 1);
    CHECK(hit.data(HitsModel::SnippetRole).toString() == zh("广清茶园"));
    CHECK(hit.data(HitsModel::MatchStartRole).toInt() == 2);
    CHECK(hit.data(HitsModel::MatchEndRole).toInt() == 3);
    CHECK(hit.data(HitsModel::PageWordsRole).toString() == zh("P10"));
    CHECK(model.hitAt(hit) == 2);
    CHECK_FALSE(model.hitAt(hit.parent()));
    CHECK_FALSE(model.hitAt({}));
    CHECK_FALSE(model.indexOfHit(5).isValid());
    CHECK_FALSE(model.indexOfHit(-1).isValid());
    CHECK((model.flags(hit) & Qt::ItemIsSelectable));
    CHECK_FALSE((model.flags(hit.parent()) & Qt::ItemIsSelectable));
}

TEST_CASE("a hit over a page end tells both pages")
{
    HitsModel model;
    Hits hits = hitsOn({4, 5});
    hits.hits.front().endPage = PageNumber::fromNumber(5);
    model.setHits(hits, article, folio);
    CHECK(model.indexOfHit(0).data(HitsModel::PageRole).toInt() == 4);
    CHECK(model.indexOfHit(0).data(HitsModel::EndPageRole).toInt() == 5);
    CHECK(model.indexOfHit(0).data(HitsModel::PageWordsRole).toString() == zh("P2–3"));
    CHECK(model.indexOfHit(1).data(HitsModel::PageWordsRole).toString() == zh("P3"));
}

TEST_CASE("more hits from pages read later leave those shown alone")
{
    HitsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    int resets = 0;
    QObject::connect(&model, &QAbstractItemModel::modelReset, [&resets] { ++resets; });
    model.setHits(hitsOn({3, 5}), article, folio);
    const QPersistentModelIndex kept = model.indexOfHit(1);
    model.setHits(hitsOn({3, 5, 7, 12, 25}), article, folio);
    CHECK(resets == 1);
    CHECK(kept.isValid());
    CHECK(model.hitAt(kept) == 1);
    CHECK(tree(model) == zh("甲: 3 5 7; 乙: 12; : 25"));
    model.setHits(hitsOn({3, 12}), article, folio);
    CHECK(resets == 2);
    CHECK(tree(model) == zh("甲: 3; 乙: 12"));
    model.setHits({}, article, folio);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a thousand hits keep the model sound")
{
    HitsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    std::vector<int> pages;
    for (int i = 0; i < 1000; ++i)
        pages.push_back(1 + i / 40);
    model.setHits(hitsOn(pages), article, {});
    for (int i = 0; i < 1000; i += 37)
        CHECK(model.hitAt(model.indexOfHit(i)) == i);
}
