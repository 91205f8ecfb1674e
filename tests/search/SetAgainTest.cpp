// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Phrases.h"
#include "SearchForTests.h"
#include "support/PagesOf.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::text;
using namespace fanye::search;

namespace {

constexpr int phrasesOfEach = 400;

QString roleName(Role role)
{
    switch (role) {
    case Role::Heading:
        return QStringLiteral("heading");
    case Role::Subheading:
        return QStringLiteral("subheading");
    case Role::ContentsEntry:
        return QStringLiteral("entry");
    default:
        return QStringLiteral("body");
    }
}

// What an issue says, as set_again.py wants it.
QJsonArray wordsOf(const IssueText &text)
{
    QJsonArray words;
    for (const PageText &page : text.pages) {
        for (const TextBlock &block : page.blocks) {
            if (!isFurniture(block.role))
                words.append(QJsonObject{{QStringLiteral("text"), blockText(page, block)},
                                         {QStringLiteral("role"), roleName(block.role)}});
        }
    }
    return words;
}

QJsonArray jsonFrom(const QString &path)
{
    QFile file(path);
    return file.open(QFile::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

// An issue set again in every way that the script knows.
class SetAgain
{
public:
    explicit SetAgain(const QString &issue)
    {
        const ReadPages read = pagesOf(issue);
        original = readText(read.pages, read.pageCount, read.labels);
        QFile words(m_folder.filePath(QStringLiteral("words")));
        if (!words.open(QFile::WriteOnly))
            return;
        words.write(QJsonDocument(wordsOf(*original)).toJson());
        words.close();
        QProcess script;
        script.start(QStringLiteral(FANYE_PYTHON),
                     {QStringLiteral(FANYE_SET_AGAIN), words.fileName(), m_folder.path()});
        script.waitForFinished(60'000);
        for (const QByteArray &line : script.readAllStandardOutput().split('\n')) {
            if (line.contains(':'))
                settings.append(QString::fromUtf8(line.left(line.indexOf(':'))));
        }
    }

    QString pathOf(const QString &setting, const char *suffix) const
    {
        return m_folder.filePath(setting + QLatin1String(suffix));
    }

    std::shared_ptr<const IssueText> original;
    QStringList settings;

private:
    QTemporaryDir m_folder;
};

struct SetPhrase
{
    QString text;
    int page = 0, endPage = 0;
};

// Words that the script says it has set, and on which pages.
std::vector<SetPhrase> phrasesFrom(const QJsonArray &set, std::mt19937 &random)
{
    std::vector<SetPhrase> phrases;
    while (phrases.size() < phrasesOfEach) {
        const QJsonObject paragraph = set[qsizetype(random() % std::size_t(set.size()))].toObject();
        const std::u32string text = paragraph[QLatin1String("text")].toString().toStdU32String();
        const QJsonArray pages = paragraph[QLatin1String("pages")].toArray();
        const std::size_t length = 2 + random() % 9;
        if (text.size() < length)
            continue;
        const std::size_t first = random() % (text.size() - length + 1);
        const QString words = QString::fromStdU32String(text.substr(first, length));
        if (words.trimmed() == words)
            phrases.push_back({words, pages[qsizetype(first)].toInt(), pages[qsizetype(first + length) - 1].toInt()});
    }
    return phrases;
}

bool standsAt(const Hits &hits, const SetPhrase &phrase)
{
    return hits.tier == Tier::Strict && std::any_of(hits.hits.begin(), hits.hits.end(), [&](const Hit &hit) {
               return hit.page.number() == phrase.page && hit.endPage.number() == phrase.endPage;
           });
}

void checkPhrases(const IssueText &text, const SearchIndex &index, const std::vector<SetPhrase> &phrases)
{
    QStringList words;
    for (const SetPhrase &phrase : phrases)
        words.append(phrase.text);
    const QStringList traditional = inTraditional(words, QStringLiteral("s2t"));
    REQUIRE(traditional.size() == words.size());
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        Query asked;
        for (const QString &typed : {words[qsizetype(i)], withoutSpaces(words[qsizetype(i)]),
                                     inFullWidth(words[qsizetype(i)]), traditional[qsizetype(i)]}) {
            asked.text = typed;
            const Hits hits = index.find(asked);
            if (!standsAt(hits, phrases[i]))
                FAIL_CHECK("not found: " << typed.toStdString() << " on page " << phrases[i].page);
            for (const Hit &hit : hits.hits) {
                QString match = hit.snippet.mid(hit.matchStart, hit.matchEnd - hit.matchStart);
                if (readBack(text, hit) != match.remove(QLatin1Char(' ')))
                    FAIL_CHECK(match.toStdString() << " reads back as: " << readBack(text, hit).toStdString());
                if (touchesFurniture(text, hit))
                    FAIL_CHECK(match.toStdString() << " lights a running head or a folio");
            }
        }
    }
}

void checkIssue(const QString &issue, const QStringList &countedWords)
{
    const SetAgain again(issue);
    REQUIRE(again.settings.size() >= 8);
    const SearchIndex before(again.original);
    std::mt19937 random(2024);
    for (const QString &setting : again.settings) {
        INFO(setting.toStdString());
        const ReadPages read = pagesOf(again.pathOf(setting, ".pdf"));
        const auto text = readText(read.pages, read.pageCount, read.labels);
        const SearchIndex index(text);
        checkPhrases(*text, index, phrasesFrom(jsonFrom(again.pathOf(setting, ".json")), random));
        for (const QString &words : countedWords) {
            Query asked;
            asked.text = words;
            INFO(words.toStdString());
            CHECK(index.find(asked).hits.size() == before.find(asked).hits.size());
        }
    }
}

} // namespace

TEST_CASE("the sample issue set again in other ways is found as before")
{
    checkIssue(QStringLiteral(FANYE_SAMPLE), {});
}

TEST_CASE("the monthly set again in other ways is found as before, as often as before")
{
    const QString issues = QStringLiteral(FANYE_ISSUES);
    const QString monthly = issues + QStringLiteral("/monthly-2024-02.pdf");
    if (!QFile::exists(monthly)) {
        WARN("skipped: the shared issues are not here");
        return;
    }
    QStringList words;
    for (const QJsonValue &value : jsonFrom(issues + QStringLiteral("/monthly-2024-02.queries.json")))
        words.append(value[QLatin1String("query")].toString());
    checkIssue(monthly, words);
}
