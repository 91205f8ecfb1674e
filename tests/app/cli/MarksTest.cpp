// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "RunOfCli.h"

#include "app/cli/IssueReader.h"
#include "shelf/Store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace fanye;

namespace {

// A data folder of its own, with what a reader has marked in an issue.
class Kept
{
public:
    Kept() { qputenv("FANYE_DATA", QFile::encodeName(m_folder.path())); }
    ~Kept() { qunsetenv("FANYE_DATA"); }

    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }
    void keep(const QByteArray &key, const std::vector<marks::Mark> &marks, const std::vector<int> &bookmarks)
    {
        shelf::Store store(m_folder.filePath(QStringLiteral("data/fanye/fanye/shelf.sqlite")));
        REQUIRE(store.waitUntilLoaded(std::chrono::seconds(30)));
        store.recentIssues().remember({key, QStringLiteral("/elsewhere.pdf"), QStringLiteral("A"), 7, m_time});
        for (const marks::Mark &mark : marks)
            CHECK(store.marks().set(key, mark));
        for (const int page : bookmarks)
            CHECK(store.bookmarks().set(key, {PageNumber::fromNumber(page), m_time}));
    }
    marks::Mark mark(const char *id, marks::MarkKind kind, int page, const QRectF &rect) const
    {
        marks::Mark mark;
        mark.id = QLatin1String(id);
        mark.kind = kind;
        mark.colour = marks::MarkColour::Green;
        mark.rects = {{PageNumber::fromNumber(page), rect}};
        mark.text = kind == marks::MarkKind::Note ? QString() : QStringLiteral("these words");
        mark.note = QStringLiteral("mine, at\nlength");
        mark.created = mark.changed = m_time;
        return mark;
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_time = QDateTime::fromSecsSinceEpoch(1'709'200'000).toUTC();
};

QByteArray contentKeyOf(const QString &path)
{
    const QString engine = QFileInfo(QStringLiteral(FANYE_CLI)).dir().filePath(QStringLiteral("fanye-engine"));
    qputenv("FANYE_ENGINE", QFile::encodeName(engine));
    cli::IssueReader reader{cli::Workforce()};
    const auto opened = reader.open(path, {});
    qunsetenv("FANYE_ENGINE");
    REQUIRE(opened);
    return opened.value().contentKey;
}

// "kind page source text|note", one a row.
QStringList rows(const QJsonArray &marks)
{
    QStringList all;
    for (const QJsonValue &mark : marks)
        all << QStringLiteral("%1 %2 %3 %4|%5")
                   .arg(mark[QStringLiteral("kind")].toString())
                   .arg(mark[QStringLiteral("page")].toInt())
                   .arg(mark[QStringLiteral("source")].toString(), mark[QStringLiteral("text")].toString(),
                        mark[QStringLiteral("note")].toString().replace(QLatin1Char('\n'), QLatin1Char('/')));
    return all;
}

} // namespace

TEST_CASE("marks lists the annotations of a file with the words that they mark")
{
    const Kept kept;
    const RunOfCli run = runCli({QStringLiteral("marks"), testPdf("annotations"), QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    QStringList expected{QStringLiteral("note 1 file |请核对/再排//B: done")};
    for (int page = 1; page <= 7; ++page)
        expected << QStringLiteral("highlight %1 file these|").arg(page);
    CHECK(rows(run.array()) == expected);
    CHECK(kept.files().isEmpty()); // no shelf is made
    const QJsonObject note = run.array()[0].toObject();
    CHECK(note.keys()
          == QStringList{QStringLiteral("colour"), QStringLiteral("created"), QStringLiteral("folio"),
                         QStringLiteral("kind"), QStringLiteral("note"), QStringLiteral("page"),
                         QStringLiteral("rects"), QStringLiteral("source"), QStringLiteral("text")});
    CHECK(note[QStringLiteral("rects")].toArray() == QJsonArray{QJsonArray{1, 250, 30, 270, 50}});
    CHECK(note[QStringLiteral("created")].toString() == QStringLiteral("2024-03-07T01:00:00Z"));
    CHECK(note[QStringLiteral("colour")].isNull());
    CHECK(run.array()[1].toObject()[QStringLiteral("colour")].toString() == QStringLiteral("#ffe666"));
}

TEST_CASE("marks lists what the reader keeps, by page and place, and says what is on pages that are gone")
{
    Kept kept;
    const QString path = testPdf("annotations");
    using enum marks::MarkKind;
    kept.keep(contentKeyOf(path),
              {kept.mark("a", Underline, 2, {10, 20, 30, 10}), kept.mark("b", Note, 9, {10, 20, 0, 0}),
               kept.mark("c", Highlight, 1, {10, 390, 30, 10})},
              {1, 3});
    const RunOfCli run = runCli({QStringLiteral("marks"), path, QStringLiteral("--json")});
    CHECK(run.exitCode == 0);
    const QStringList all = rows(run.array());
    REQUIRE(all.size() == 13);
    CHECK(all[0] == QStringLiteral("bookmark 1 reader |"));
    CHECK(all[1].startsWith(QStringLiteral("note 1 file")));
    CHECK(all[2] == QStringLiteral("highlight 1 file these|"));
    CHECK(all[3] == QStringLiteral("highlight 1 reader these words|mine, at/length"));
    CHECK(all[4] == QStringLiteral("underline 2 reader these words|mine, at/length"));
    CHECK(all.last() == QStringLiteral("note 9 reader |mine, at/length"));
    CHECK(run.array()[4].toObject()[QStringLiteral("rects")].toArray() == QJsonArray{QJsonArray{2, 10, 20, 40, 30}});
    CHECK(run.array()[4].toObject()[QStringLiteral("colour")].toString() == QStringLiteral("green"));
    CHECK(run.messages.contains(QStringLiteral("does not have any more: 9")));

    const RunOfCli markdown = runCli({QStringLiteral("marks"), path, QStringLiteral("--markdown")});
    CHECK(markdown.exitCode == 0);
    CHECK(markdown.output.startsWith("# "));
    CHECK(markdown.output.contains("> these words\n"));
    CHECK(markdown.output.contains("Bookmark"));
    CHECK(markdown.output.contains("再排"));
    const RunOfCli plain = runCli({QStringLiteral("marks"), path});
    CHECK(plain.output.contains("2: underline – these words – mine, at length\n"));
    CHECK(plain.output.contains("1: highlight – these (in the file)\n"));
    CHECK(rows(runCli({QStringLiteral("marks"), testPdf("plain"), QStringLiteral("--json")}).array()).isEmpty());
}

TEST_CASE("marks says by its exit status what is wrong")
{
    const Kept kept;
    CHECK(runCli({QStringLiteral("marks"), testPdf("plain"), QStringLiteral("--json"), QStringLiteral("--markdown")})
              .exitCode
          == 2);
    CHECK(runCli({QStringLiteral("marks"), QStringLiteral("/nowhere.pdf")}).exitCode == 3);
    CHECK(runCli({QStringLiteral("marks"), testPdf("locked-aes")}).exitCode == 4);
    QFile file(testPdf("annotations"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QByteArray pdf = file.readAll();
    const QStringList fromInput{QStringLiteral("marks"), QStringLiteral("-"), QStringLiteral("--json")};
    CHECK(runCli(fromInput, pdf).array().size() == 8);
    // Too many: what was read is printed.
    const RunOfCli many = runCli(fromInput, pdf.replace("301 0 R", QByteArray("301 0 R ").repeated(25'000)));
    CHECK(many.exitCode == 5);
    CHECK_FALSE(many.array().isEmpty());
    CHECK(many.messages.contains(QStringLiteral("only in part")));
    const RunOfCli none = runCli({QStringLiteral("marks"), testPdf("plain")});
    CHECK(none.exitCode == 0);
    CHECK(none.output.isEmpty());
    CHECK(none.messages.contains(QStringLiteral("no marks")));
}
