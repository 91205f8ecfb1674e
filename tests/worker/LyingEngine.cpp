// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A worker that was taken over. It answers every request as an honest one of a three-page issue would, but for what
// $FANYE_LIE says:
//   "R A"   requests of kind R get response A as it stands in everyResponse(), once per process, and nothing else
//   "seed"  each request gets a few random responses, now and then with a wrong serial number
#include "MessagesForTests.h"

#include "engine/process/EngineMain.h"

#include <algorithm>
#include <cstdlib>
#include <random>
#include <sstream>
#include <string>

using namespace fanye;
using namespace fanye::engine;
using namespace fanye::worker;

namespace {

Opened threePages()
{
    Opened opened;
    opened.facts.pages.resize(3);
    opened.facts.labels = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    return opened;
}

std::vector<Response> honestTo(const OpenFile &request)
{
    switch (request.purpose) {
    case OpenFile::Purpose::Paint:
        return {ReadyToPaint{}};
    case OpenFile::Purpose::Copy:
        return {ReadyToCopy{}};
    case OpenFile::Purpose::Annotations:
        return {ReadyForAnnotations{}};
    default:
        return {threePages()};
    }
}

std::vector<Response> honestTo(const ReadStructure &)
{
    return {BindingRead{}, StructureDone{}};
}

std::vector<Response> honestTo(const ReadText &request)
{
    PageGlyphs blank;
    blank.page = request.page;
    return {GlyphsRead(blank)};
}

std::vector<Response> honestTo(const PaintPage &)
{
    return {Painted{}};
}

std::vector<Response> honestTo(const TakeContents &)
{
    return {ContentsTaken{}};
}

std::vector<Response> honestTo(const WriteCopy &)
{
    return {CopyProgress{50}, CopyWritten{}};
}

std::vector<Response> honestTo(const TakeAnnotation &)
{
    return {ContentsTaken{}};
}

std::vector<Response> honestTo(const TakeNote &)
{
    return {ContentsTaken{}};
}

std::vector<Response> honestTo(const ReadAnnotations &)
{
    return {AnnotationsPart{}, AnnotationsDone{}};
}

struct Lie
{
    std::size_t request = 0;
    std::size_t response = 0;
};

class Liar
{
public:
    Liar(Channel channel, const std::string &how)
        : m_channel(std::move(channel))
    {
        std::istringstream words(how);
        Lie lie;
        if (words >> lie.request >> lie.response)
            m_lie = lie;
        else
            m_chance.seed(unsigned(std::stoul(how)));
    }

    void run()
    {
        while (m_channel.receive() == Channel::State::Open)
            while (const auto frame = m_channel.nextFrame())
                if (const auto request = requestIn(*frame))
                    response(*request, frame->serial);
    }

private:
    void response(const Request &request, std::uint32_t serial)
    {
        if (!m_lie)
            return responseAtRandom(serial);
        if (request.index() == m_lie->request)
            return say(everyResponse()[m_lie->response], serial);
        for (const Response &honest : std::visit([](const auto &asked) { return honestTo(asked); }, request))
            say(honest, serial);
    }
    void responseAtRandom(std::uint32_t serial)
    {
        const std::vector<Response> all = everyResponse();
        for (int count = chance(0, 3); count >= 0; --count)
            say(all[std::size_t(chance(0, int(all.size()) - 1))], chance(0, 9) == 0 ? serial + 1 : serial);
    }
    int chance(int least, int most) { return std::uniform_int_distribution(least, most)(m_chance); }
    void say(const Response &response, std::uint32_t serial) { m_channel.send(framed(response, serial)); }

    Channel m_channel;
    std::optional<Lie> m_lie;
    std::mt19937 m_chance;
};

} // namespace

int main(int argc, char **argv)
{
    return runEngine(argc, argv, [](Channel channel, const Sandbox &) {
        const char *how = std::getenv("FANYE_LIE");
        Liar(std::move(channel), how ? how : "0").run();
    });
}
