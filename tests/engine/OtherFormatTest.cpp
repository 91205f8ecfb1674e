// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A format whose backend is a folder of its own, here this one, is served by the worker's loop as PDF is: the same
// process, zygote, sandbox, limits and messages.
#include "support/Catch.h"
#include "support/Patience.h"
#include "worker/pixels/SharedPixels.h"
#include "worker/process/EngineProcess.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>

using namespace fanye;
using namespace fanye::worker;

namespace {

PageNumber page(int number)
{
    return PageNumber::fromNumber(number);
}

// A worker of lines-engine that was given a file with this content to open.
class LinesWorker
{
public:
    LinesWorker(const QByteArray &content, OpenFile::Purpose purpose, const QString &password = {})
    {
        const QString program = m_folder.filePath(QStringLiteral("fanye-engine")); // so called, it has a zygote
        REQUIRE(QFile::link(QStringLiteral(FANYE_LINES_ENGINE), program));
        qputenv("FANYE_ENGINE", QFile::encodeName(program));
        m_process = EngineProcess::take();
        qunsetenv("FANYE_ENGINE");
        REQUIRE(m_process);
        QTemporaryFile file;
        REQUIRE(file.open());
        file.write(content);
        file.flush();
        OpenFile request;
        request.purpose = purpose;
        request.password = password;
        opening = all(request, file.handle()).back();
    }

    std::vector<Response> all(const Request &request, int descriptor = -1)
    {
        const std::uint32_t serial = m_process->send(request, descriptor);
        std::vector<Response> responses;
        do {
            const auto frame = nextFrame();
            REQUIRE(frame);
            CHECK(frame->serial == serial);
            const auto response = responseIn(*frame);
            REQUIRE(response);
            CHECK(fits(request, *response));
            responses.push_back(*response);
        } while (!isFinal(responses.back()));
        return responses;
    }
    template <typename Kind> Kind one(const Request &request, int descriptor = -1)
    {
        const std::vector<Response> responses = all(request, descriptor);
        REQUIRE(std::holds_alternative<Kind>(responses.back()));
        return std::get<Kind>(responses.back());
    }

    Response opening; // the response to OpenFile

private:
    std::optional<Frame> nextFrame()
    {
        Channel &channel = m_process->channel();
        for (;;) {
            if (auto frame = channel.nextFrame())
                return frame;
            if (!channel.hasNews(std::chrono::milliseconds(patience)) || channel.receive() == Channel::State::Closed)
                return std::nullopt;
        }
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EngineProcess> m_process;
};

const QByteArray twoPages = "LINES\nCover\nSecond page";

} // namespace

TEST_CASE("a file of another format is opened and read")
{
    LinesWorker worker(twoPages, OpenFile::Purpose::Read);
    REQUIRE(std::holds_alternative<Opened>(worker.opening));
    const IssueFacts facts = std::get<Opened>(worker.opening).facts;
    CHECK(facts.title == QStringLiteral("Cover"));
    REQUIRE(facts.pageCount() == 2);
    CHECK(facts.geometry(page(1)).size == QSizeF(100, 50));

    const std::vector<Response> structure = worker.all(ReadStructure{1000});
    REQUIRE(structure.size() == 4);
    CHECK(structure[0] == Response(BindingRead{Binding::Right}));
    CHECK(std::get<StructurePart>(structure[2]).part.outline
          == std::vector<OutlineItem>{{QStringLiteral("Second page"), 1, page(2), {}}});
    CHECK(structure[3] == Response(StructureDone{}));

    const auto read = worker.one<GlyphsRead>(ReadText{page(2)});
    CHECK(read.glyphs->glyphs.size() == 11);
    CHECK(read.glyphs->glyphs[0].codePoint == U'S');
    CHECK(read.glyphs->imageCover == 0.5F);
}

TEST_CASE("a page of another format is painted, by the painter that was asked for")
{
    LinesWorker worker(twoPages, OpenFile::Purpose::Paint);
    REQUIRE(std::holds_alternative<ReadyToPaint>(worker.opening));
    using Attempt = PaintPage::Attempt;
    for (const Attempt attempt : {Attempt::First, Attempt::AfterCrash}) {
        SharedPixels pixels({20, 10});
        PaintPage request{{page(1), {20, 10}, {}}, 2, attempt};
        worker.one<Painted>(request, pixels.descriptor());
        const int grey = attempt == Attempt::AfterCrash ? 105 : 5;
        CHECK(std::move(pixels).takeImage().pixel(19, 9) == qRgb(grey, grey, grey));
    }
    SharedPixels pixels({20, 10});
    worker.one<Refused>(PaintPage{{page(1), {20, 10}, {}}, 3, Attempt::First}, pixels.descriptor());
}

TEST_CASE("a copy of another format is written")
{
    LinesWorker worker(twoPages, OpenFile::Purpose::Copy);
    REQUIRE(std::holds_alternative<ReadyToCopy>(worker.opening));
    AddedContents contents;
    contents.outline = {{QStringLiteral("One"), 1, page(1), {}}, {QStringLiteral("Two"), 1, page(2), {}}};
    worker.one<ContentsTaken>(TakeContents{contents});
    QTemporaryFile copy;
    REQUIRE(copy.open());
    const std::vector<Response> written = worker.all(WriteCopy{2}, copy.handle());
    REQUIRE(written.size() == 2);
    CHECK(written[0] == Response(CopyProgress{100}));
    CHECK(written[1] == Response(CopyWritten{}));
    copy.seek(0);
    CHECK(copy.readAll() == "One\nTwo\n");
}

TEST_CASE("a backend's reasons come back as they are, and a file without a known signature is refused")
{
    struct Row
    {
        const char *content;
        OpenFile::Purpose purpose;
        const char *password;
        std::optional<Reason> reason;
    };
    using enum OpenFile::Purpose;
    const Row rows[] = {
        {"LINES\nsecret", Read, "", Reason::PasswordNeeded},
        {"LINES\nsecret", Read, "shut", Reason::WrongPassword},
        {"LINES\nsecret", Read, "open", std::nullopt},
        {"LINES\nCover", Describe, "", Reason::Damaged},
        {"%PDF-1.7\n", Read, "", Reason::Damaged},
        {"%PDF-1.7\n", Paint, "", Reason::Damaged},
        {"", Read, "", Reason::NotReadable},
    };
    for (const Row &row : rows) {
        INFO(row.content << " with '" << row.password << "'");
        const LinesWorker worker(row.content, row.purpose, QString::fromLatin1(row.password));
        CHECK(std::holds_alternative<Refused>(worker.opening) == row.reason.has_value());
        if (const auto *refused = std::get_if<Refused>(&worker.opening))
            CHECK(refused->why.reason == row.reason);
    }
}
