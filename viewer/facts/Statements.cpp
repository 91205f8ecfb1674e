// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "facts/Statements.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace fanye::facts {

using namespace text;

namespace {

constexpr int mostCoverLines = 80;
constexpr int mostMastheadLines = 60; // of a page
constexpr int mostHeads = 40; // running heads that differ
constexpr int mostHeadLines = 4000; // looked at
constexpr int lastCover = 3; // pages
constexpr int lastMasthead = 5; // pages from the front
constexpr int mastheadsBehind = 2; // pages at the end
constexpr int mostCopies = 4; // of copies
constexpr int longestGlyphs = 90; // of a line on a cover or in a masthead

// Collects statements in the order in which they are trusted.
class Collecting
{
public:
    Collecting(const IssueFacts &issue, const IssueText &text)
        : m_issue(issue)
        , m_text(text)
        , m_cover(coverOf(text))
    {
    }

    void addHeads();
    void addCover();
    void addMastheads();
    void addWords(WitnessKind kind, const QString &words);
    std::vector<Statement> take() { return std::move(m_all); }

private:
    void addLines(const PageText &page, WitnessKind kind, int most);
    QRectF shareOf(const PageText &page, const QRectF &box) const;

    const IssueFacts &m_issue;
    const IssueText &m_text;
    const PageText *m_cover;
    std::vector<Statement> m_all;
};

QRectF Collecting::shareOf(const PageText &page, const QRectF &box) const
{
    const QSizeF size = m_issue.has(page.page) ? m_issue.geometry(page.page).size : PageGeometry().size;
    return {box.x() / size.width(), box.y() / size.height(), box.width() / size.width(), box.height() / size.height()};
}

void Collecting::addHeads()
{
    struct Head
    {
        const PageText *page = nullptr;
        const TextLine *line = nullptr;
        int count = 0;
    };
    QHash<QString, Head> heads;
    int seen = 0;
    for (const PageText &page : m_text.pages)
        for (auto line = page.lines.rbegin(); line != page.lines.rend() && isFurniture(line->role); ++line) {
            if (line->role == Role::Watermark || line->role == Role::Folio || line->count > longestGlyphs)
                continue;
            if (++seen > mostHeadLines)
                break;
            Head &head = heads[lineText(page, *line)];
            if (head.count++ == 0)
                head = {&page, &*line, 1};
        }
    std::vector<std::pair<QString, Head>> often;
    for (auto head = heads.cbegin(); head != heads.cend(); ++head)
        often.emplace_back(head.key(), head.value());
    std::sort(often.begin(), often.end(), [](const auto &a, const auto &b) {
        return a.second.count != b.second.count
            ? a.second.count > b.second.count
            : a.second.page->page < b.second.page->page || (a.second.page == b.second.page && a.first < b.first);
    });
    often.resize(std::min<std::size_t>(often.size(), mostHeads));
    for (const auto &[words, head] : often)
        m_all.push_back({issueLineOf(words),
                         {WitnessKind::RunningHead, head.page->page, {}},
                         head.count,
                         head.line->size,
                         shareOf(*head.page, head.line->box)});
}

void Collecting::addLines(const PageText &page, WitnessKind kind, int most)
{
    int taken = 0;
    for (const TextLine &line : page.lines) {
        if (line.count > longestGlyphs || line.count == 0)
            continue;
        if (++taken > most)
            return;
        m_all.push_back(
            {issueLineOf(lineText(page, line)), {kind, page.page, {}}, 1, line.size, shareOf(page, line.box)});
    }
}

void Collecting::addCover()
{
    if (m_cover)
        addLines(*m_cover, WitnessKind::Cover, mostCoverLines);
}

void Collecting::addMastheads()
{
    for (const PageText &page : m_text.pages) {
        const int number = page.page.number();
        if (&page != m_cover && (number <= lastMasthead || number > m_text.pageCount - mastheadsBehind))
            addLines(page, WitnessKind::Masthead, mostMastheadLines);
    }
}

void Collecting::addWords(WitnessKind kind, const QString &words)
{
    if (!words.isEmpty())
        m_all.push_back({issueLineOf(words), {kind, std::nullopt, {}}, 1, 0, {}});
}

// What programs add to the name of a copy: " - 副本(2)", " copy 2", " (1)".
QString withoutCopyMarks(QString words)
{
    static const QRegularExpression mark(
        QStringLiteral(
            "(?:\\s*[-–—]?\\s*(?:的?副本|复制|複製|复件|拷贝|拷貝|コピー|복사본)|[\\s–—-]+(?:copy|kopie|copie|copia))"
            "(?:\\s*(?:[(（]\\d{1,3}[)）]|\\d{1,3}))?$|\\s*[(（]\\d{1,2}[)）]$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression before(QStringLiteral("^(?:copy of|kopie von|copie de|复件)\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    words = words.trimmed().remove(before);
    for (int copies = 0; copies < mostCopies; ++copies) {
        const auto match = mark.match(words);
        if (!match.hasMatch())
            break;
        words = words.left(match.capturedStart()).trimmed();
    }
    return words;
}

// "Folder/Monthly_2024-02 - copy.pdf" as "Monthly 2024-02".
QString wordsOf(const QString &fileName)
{
    static const QRegularExpression ending(QStringLiteral("\\.(pdf|pdf\\.gz|epub)$"),
                                           QRegularExpression::CaseInsensitiveOption);
    QString words = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    words.remove(ending);
    return withoutCopyMarks(words.replace(u'_', u' ').replace(u'+', u' '));
}

} // namespace

const PageText *coverOf(const IssueText &text)
{
    const auto found = std::find_if(text.pages.begin(), text.pages.end(), [](const PageText &page) {
        return page.page.number() > lastCover || page.hasText();
    });
    return found != text.pages.end() && found->page.number() <= lastCover ? &*found : nullptr;
}

std::vector<Statement> statementsOf(const IssueFacts &issue, const IssueText &text, const QString &fileName)
{
    Collecting collecting(issue, text);
    collecting.addHeads();
    collecting.addCover();
    collecting.addMastheads();
    collecting.addWords(WitnessKind::InfoTitle, issue.title);
    collecting.addWords(WitnessKind::FileName, wordsOf(fileName));
    return collecting.take();
}

} // namespace fanye::facts
