// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "Scenarios.h"

#include <random>

namespace fanye::bench {
namespace {

using namespace std::chrono_literals;

constexpr auto betweenTurns = 620ms; // a leaf lands in less
constexpr auto inPursuit = 110ms;    // so that three leaves are in the air
constexpr int leavesInPursuit = 3;
constexpr int jumps = 40;
constexpr int thumbings = 4;

class Turner
{
public:
    explicit Turner(Reader &reader)
        : m_reader(reader)
    {
    }
    void turn()
    {
        if (m_reader.isAtEnd())
            m_key = Qt::Key_PageUp;
        else if (m_reader.book().spread().has(PageNumber()))
            m_key = Qt::Key_PageDown;
        m_reader.press(m_key);
    }

private:
    Reader &m_reader;
    Qt::Key m_key = Qt::Key_PageDown;
};

void turnSingly(Reader &reader, int turns)
{
    Turner turner(reader);
    for (int i = 0; i < turns; ++i, reader.wait(betweenTurns))
        turner.turn();
}

void turnInPursuit(Reader &reader, int turns)
{
    Turner turner(reader);
    for (int i = 0; i < turns; i += leavesInPursuit, reader.wait(betweenTurns))
        for (int leaf = 0; leaf < leavesInPursuit; ++leaf, reader.wait(inPursuit))
            turner.turn();
}

void holdKey(Reader &reader, int)
{
    reader.hold(Qt::Key_PageDown, [&] { return reader.isAtEnd(); });
}

void jump(Reader &reader, int)
{
    std::mt19937 chance(2024); // the same jumps in every run
    for (int i = 0; i < jumps; ++i)
        reader.goTo(int(chance() % unsigned(reader.pages())) + 1);
}

void thumb(Reader &reader, int)
{
    reader.goTo(2);
    for (int i = 0; i < thumbings; ++i)
        reader.thumb(2, reader.pages(), 1500ms);
}

} // namespace

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{{"single turns", turnSingly},
                                           {"three in the air", turnInPursuit},
                                           {"key held to the end", holdKey},
                                           {"random jumps", jump},
                                           {"thumbing end to end", thumb}};
    return all;
}

} // namespace fanye::bench
