// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Highlights.h"

#include "contents/titles/TitleKey.h"
#include "facts/Forewords.h"
#include "issue/PlainText.h"
#include "text/selection/Paragraphs.h"
#include "text/signs/Characters.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace fanye::facts {

using namespace contents;
using namespace text;

namespace {

constexpr int lastListPage = 4;
constexpr std::size_t mostHighlights = 10;
constexpr std::size_t fewestListed = 2;
constexpr int longestHeading = 24, longestTitle = 60; // glyphs
constexpr double sameTitle = 0.8;
constexpr double leastConfidence = 0.6; // of an entry of the contents

bool isListHeading(const QString &words)
{
    static const std::set<TitleKey> keys{
        U"本期要目",     U"要目",        U"本期导读",        U"本期導讀",        U"导读",
        U"導讀",         U"今日导读",    U"本期看点",        U"本期看點",        U"本期重点",
        U"本期重點",     U"本期焦点",    U"本期聚焦",        U"内容导读",        U"要闻导读",
        U"内容提要",     U"內容提要",    U"本期内容",        U"本期內容",        U"本期关注",
        U"本期推荐",     U"本期精彩",    U"今月の内容",      U"今号の内容",      U"主な内容",
        U"今月号の内容", U"highlights",  U"inthisissue",     U"insidethisissue", U"inside",
        U"thisissue",    U"whatsinside", U"issuehighlights",
    };
    return keys.count(titleKey(words)) > 0;
}

// Parts of an issue that are no articles: its cover, its lists, its imprint, what asks to subscribe or to contribute.
bool isNoArticle(const TitleKey &key)
{
    static const std::set<TitleKey> keys = [] {
        std::set<TitleKey> all;
        const QString words = QStringLiteral(
            "封面 封底 封二 封三 封四 封一 封里 封面页 封底页 扉页 扉頁 书名页 目录 目錄 目次 目录页 "
            "总目录 總目錄 总目次 本期目录 本期目錄 版权 版權 版权页 版權頁 版权声明 版權聲明 版权信息 "
            "版權資訊 授权声明 授權聲明 授权书 授權書 免责声明 免責聲明 读者订阅 讀者訂閱 订阅 訂閱 "
            "订阅单 訂閱單 订阅启事 訂閱啟事 订阅回执 订阅信息 征订 徵訂 征订启事 徵訂啟事 征订单 征稿 "
            "徵稿 征稿启事 徵稿啟事 征稿函 稿约 稿約 投稿须知 投稿須知 投稿指南 广告 廣告 广告索引 "
            "廣告索引 插页 插頁 空白页 空白頁 编委会 編委會 编辑委员会 編輯委員會 出版信息 出版資訊 刊头 "
            "启事 啟事 表紙 裏表紙 奥付 広告 購読案内 表1 表4 표지 뒤표지 목차 차례 판권 광고 cover "
            "covers frontcover backcover insidecover insidefrontcover insidebackcover coverpage "
            "titlepage contents tableofcontents toc index imprint masthead colophon copyright "
            "copyrightpage copyrightnotice disclaimer subscribe subscription subscriptions "
            "subscriptionform advertisement advertisements advertising advertisers blank blankpage "
            "sommaire couverture inhalt impressum titelseite");
        for (const QString &word : words.split(u' '))
            all.insert(word.toStdU32String());
        return all;
    }();
    return key.empty() || keys.count(key) > 0;
}

// "● A title ……12" as "A title"; empty where nothing is left.
QString titleFrom(const QString &line)
{
    static const QRegularExpression number(
        QStringLiteral("(?:[\\s.…·⋯—-]|\\.{2,})*[(（]?(?:P\\.?|第|page )?\\s*\\d{1,3}\\s*(?:版|页|頁)?[)）]?$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parted(QStringLiteral("[\\s.…·⋯(（PpＰ第—]\\s*\\d{1,3}\\s*(?:版|页|頁)?[)）]?$"));
    QString title = plainText(line);
    if (parted.match(title).hasMatch())
        title.remove(number);
    qsizetype begin = 0;
    while (begin < title.size() && (isBullet(title[begin].unicode()) || title[begin].isSpace()))
        ++begin;
    title = title.mid(begin);
    const TitleKey key = titleKey(title);
    return key.size() >= 2 && !isNoArticle(key) ? title : QString();
}

class Listing
{
public:
    Listing(const IssueText &text, const Contents &contents)
        : m_text(text)
    {
        for (const ContentsEntry &entry : contents)
            m_entries.emplace_back(titleKey(entry.title), &entry);
    }

    std::optional<Fact<std::vector<Highlight>>> printed() const
    {
        for (const PageText &page : m_text.pages) {
            if (page.page.number() > lastListPage)
                break;
            for (int row = 0; row < int(page.lines.size()); ++row) {
                const TextLine &line = page.lines[std::size_t(row)];
                if (line.count > longestHeading || isFurniture(line.role) || !isListHeading(lineText(page, line)))
                    continue;
                std::vector<Highlight> found = below({&page, row});
                if (found.size() >= fewestListed)
                    return Fact<std::vector<Highlight>>{
                        std::move(found),
                        {WitnessKind::HighlightList, page.page, plainText(lineText(page, line))},
                        0.85};
            }
        }
        return std::nullopt;
    }

private:
    // The lines below a heading that are set alike and close to each other.
    std::vector<Highlight> below(const LineAt &heading) const
    {
        std::vector<Highlight> found;
        const PageText &page = *heading.page;
        const TextLine *last = nullptr;
        for (int row = heading.row + 1; row < int(page.lines.size()) && found.size() < mostHighlights; ++row) {
            const TextLine &line = page.lines[std::size_t(row)];
            if (isFurniture(line.role) || line.count > longestTitle
                || (last
                    && (std::abs(line.size - last->size) > 0.1 * last->size
                        || line.box.top() - last->box.bottom() > 2.5 * line.size)))
                break;
            last = &line;
            if (const QString title = titleFrom(lineText(page, line)); !title.isEmpty())
                found.push_back(known(title));
        }
        return found;
    }

    Highlight known(const QString &title) const
    {
        const TitleKey key = titleKey(title);
        const ContentsEntry *best = nullptr;
        double likest = sameTitle;
        for (const auto &[other, entry] : m_entries)
            if (const double like = likenessOfParts(key, other); like >= likest && entry->page) {
                likest = like;
                best = entry;
            }
        return {title, best ? best->page : std::nullopt};
    }

    const IssueText &m_text;
    std::vector<std::pair<TitleKey, const ContentsEntry *>> m_entries;
};

bool isListed(const ContentsEntry &entry)
{
    return entry.source != ContentsSource::Typography && entry.page && entry.confidence >= leastConfidence
        && !isSubheading(entry);
}

// Articles, not the sections that they stand in.
std::vector<Highlight> listedFirst(const Contents &contents, const QString &series)
{
    const TitleKey seriesKey = titleKey(series);
    std::vector<Highlight> found;
    std::size_t listed = 0;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const bool isSection
            = i + 1 < contents.size() && contents[i + 1].level > contents[i].level && !isSubheading(contents[i + 1]);
        const QString title = plainText(contents[i].title);
        const TitleKey key = titleKey(title);
        if (!isListed(contents[i]) || isNoArticle(key))
            continue;
        ++listed;
        const bool isArticle = !isSection && key != seriesKey && !isForewordHeading(title);
        if (isArticle && found.size() < mostHighlights)
            found.push_back({title, contents[i].page});
    }
    return listed >= fewestListed ? found : std::vector<Highlight>();
}

} // namespace

std::optional<Fact<std::vector<Highlight>>> highlightsOf(const IssueText &text, const Contents &contents,
                                                         const QString &series)
{
    if (auto printed = Listing(text, contents).printed())
        return printed;
    std::vector<Highlight> first = listedFirst(contents, series);
    if (first.empty())
        return std::nullopt;
    return Fact<std::vector<Highlight>>{std::move(first), {WitnessKind::Contents, std::nullopt, {}}, 0.6};
}

} // namespace fanye::facts
