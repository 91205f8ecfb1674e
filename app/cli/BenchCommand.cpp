// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/IssueReader.h"
#include "app/cli/Json.h"
#include "app/cli/Timings.h"
#include "contents/ContentsOf.h"
#include "facts/FactsOf.h"

#include <algorithm>
#include <cmath>
#include <ctime>

namespace fanye::cli {

using namespace text;
using namespace contents;
using namespace search;

namespace {

constexpr int openings = 10;
constexpr int readings = 5;
constexpr int mostPainted = 200;
constexpr int paintedHeight = 1080; // pixels: a full screen
constexpr int contentsRounds = 20;
constexpr int factsRounds = 20;
constexpr int mostQueries = 500;

// Opens the issue with new workers.
class Bench
{
public:
    Bench(const Arguments &arguments, const QString &password)
        : m_arguments(arguments)
        , m_password(password)
    {
    }

    QJsonObject open() const;
    QJsonObject paint(IssueReader &reader) const;
    QJsonObject text() const;
    QJsonObject find(IssueReader &reader) const;
    QJsonObject contents(IssueReader &reader) const;
    QJsonObject facts(IssueReader &reader) const;

private:
    const Arguments &m_arguments;
    const QString &m_password;
};

QJsonObject Bench::open() const
{
    Timings timings;
    for (int i = 0; i < openings; ++i) {
        IssueReader reader(Workforce{});
        timings.measure([&] { reader.open(m_arguments.file, m_password); });
    }
    return timings.json(QStringLiteral("open"));
}

QJsonObject Bench::paint(IssueReader &reader) const
{
    Timings timings;
    const IssueFacts &facts = reader.facts();
    int failed = 0;
    for (PageNumber page; facts.has(page) && page.index() < mostPainted; page = page.next()) {
        const int width = int(std::lround(paintedHeight * facts.geometry(page).aspect()));
        const QSize size(std::clamp(width, 1, longestPaintedSide), paintedHeight);
        timings.measure([&] { failed += reader.paint({page, size, {}}) ? 0 : 1; });
    }
    QJsonObject object = timings.json(QStringLiteral("paint"));
    object.insert(QStringLiteral("height"), paintedHeight);
    object.insert(QStringLiteral("failed"), failed);
    return object;
}

// From the open request until the text of the whole issue is in reading order.
QJsonObject Bench::text() const
{
    Timings timings;
    int pages = 0;
    for (int i = 0; i < readings; ++i)
        timings.measure([&] {
            IssueReader reader(workforceFor(Command::Text, m_arguments.file));
            if (reader.open(m_arguments.file, m_password))
                pages = int(reader.text()->pages.size());
        });
    QJsonObject object = timings.json(QStringLiteral("text"));
    object.insert(QStringLiteral("pages"), pages);
    return object;
}

// Sample queries: words of two to five characters from all over the issue.
QStringList queriesFrom(const IssueText &text)
{
    QStringList all;
    for (const PageText &page : text.pages)
        for (const QString &paragraph : paragraphs(page))
            for (qsizetype at = 0; at + 5 <= paragraph.size(); at += 97)
                all << paragraph.mid(at, 2 + all.size() % 4).trimmed();
    all.removeAll(QString());
    QStringList some;
    const qsizetype step = std::max<qsizetype>(1, all.size() / mostQueries);
    for (qsizetype i = 0; i < all.size(); i += step)
        some << all[i];
    return some;
}

QJsonObject Bench::find(IssueReader &reader) const
{
    const auto text = reader.text();
    Timings indexing;
    std::optional<SearchIndex> index;
    indexing.measure([&] { index.emplace(text); });
    Timings timings;
    qint64 hits = 0;
    for (const QString &words : queriesFrom(*text)) {
        Query query;
        query.text = words;
        timings.measure([&] { hits += qint64(index->find(query).hits.size()); });
    }
    QJsonObject object = timings.json(QStringLiteral("find"));
    object.insert(QStringLiteral("index_ms"), indexing.percentile(1));
    object.insert(QStringLiteral("hits"), hits);
    return object;
}

QJsonObject Bench::contents(IssueReader &reader) const
{
    const auto text = reader.text();
    const IssueStructure &structure = reader.structure();
    Timings timings;
    qint64 entries = 0;
    for (int i = 0; i < contentsRounds; ++i)
        timings.measure([&] { entries = qint64(contentsOf(structure, *text, m_arguments.outlineUse).size()); });
    QJsonObject object = timings.json(QStringLiteral("contents"));
    object.insert(QStringLiteral("entries"), entries);
    return object;
}

// Processor time of this thread: what the work costs, however busy the machine is.
double processorMilliseconds()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
}

// Facts and summary once text and contents are known.
QJsonObject Bench::facts(IssueReader &reader) const
{
    const auto text = reader.text();
    const Contents contents = contentsOf(reader.structure(), *text, m_arguments.outlineUse);
    Timings timings, processor;
    qint64 summary = 0;
    for (int i = 0; i < factsRounds; ++i) {
        const double before = processorMilliseconds();
        timings.measure([&] {
            const auto all = facts::factsOf(reader.facts(), *text, contents, m_arguments.file);
            summary = all.summary ? qint64(all.summary->value.size()) : 0;
        });
        processor.add(processorMilliseconds() - before);
    }
    QJsonObject object = timings.json(QStringLiteral("facts"));
    object.insert(QStringLiteral("processor_p50_ms"), processor.percentile(0.5));
    object.insert(QStringLiteral("processor_max_ms"), processor.percentile(1)); // the first, which compiles the grammar
    object.insert(QStringLiteral("summary"), summary);
    return object;
}

} // namespace

Answer bench(IssueReader &reader, const Arguments &arguments, const QString &password)
{
    Answer answer;
    const Bench bench(arguments, password);
    for (const QString &what : arguments.what) {
        if (what == QLatin1String("open"))
            answer.output += lineOf(bench.open());
        else if (what == QLatin1String("paint"))
            answer.output += lineOf(bench.paint(reader));
        else if (what == QLatin1String("text"))
            answer.output += lineOf(bench.text());
        else if (what == QLatin1String("find"))
            answer.output += lineOf(bench.find(reader));
        else if (what == QLatin1String("contents"))
            answer.output += lineOf(bench.contents(reader));
        else if (what == QLatin1String("facts"))
            answer.output += lineOf(bench.facts(reader));
    }
    tellUnread(reader, answer);
    return answer;
}

} // namespace fanye::cli
