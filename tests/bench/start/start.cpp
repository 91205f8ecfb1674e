// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a viewer takes from the start of its process until it shows the first page, seen on the screen.
//
//   bench-start FILE [ROUNDS] VIEWER...
//
// times the viewers in turn, round by round, and prints for each the least, middle and greatest number of milliseconds to
// its window, to its page, and to the page as it stays: a stand-in that is shown until the sharp picture comes is a page
// already, but it changes once more. A viewer is a command; "dbus-run-session evince" is one with an argument. Those that are not
// installed are left out. Wants a screen with a window manager and nothing on it but what it starts.
#include "ScreenEye.h"

#include <csignal>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

using namespace fanye::bench;

namespace {

using Clock = std::chrono::steady_clock;
constexpr double coverShare = 0.08; // of the band: a cover fills more
constexpr int patienceMs = 30000;
constexpr int stillMs = 400;

struct Figures
{
    std::string viewer;
    std::vector<double> window, page, sharp;
};

std::vector<std::string> wordsOf(const std::string &command)
{
    std::istringstream words(command);
    std::vector<std::string> all;
    for (std::string word; words >> word;)
        all.push_back(word);
    return all;
}

bool isInstalled(const std::string &command)
{
    const auto words = wordsOf(command);
    if (words.empty())
        return false;
    const std::string program = words[0] == "dbus-run-session" && words.size() > 1 ? words[1] : words[0];
    return std::system(("command -v '" + program + "' >/dev/null 2>&1").c_str()) == 0;
}

double since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

pid_t launch(const std::string &viewer, const std::string &file)
{
    auto words = wordsOf(viewer);
    words.push_back(file);
    const pid_t child = fork();
    if (child != 0)
        return child;
    setsid(); // so that the viewer and all it starts can be ended together
    const int nowhere = open("/dev/null", O_RDWR);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    std::vector<char *> arguments;
    for (std::string &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    execvp(arguments[0], arguments.data());
    _exit(127);
}

void end(pid_t viewer)
{
    kill(-viewer, SIGKILL);
    waitpid(viewer, nullptr, 0);
}

void waitUntilStill(ScreenEye &eye)
{
    for (auto changed = Clock::now(); since(changed) < stillMs;)
        if (eye.seesChangeWithin(stillMs))
            changed = Clock::now();
}

// The first look at a cover, if there was one.
std::optional<std::size_t> firstPage(const ScreenEye &eye)
{
    const auto &looks = eye.looks();
    for (std::size_t i = 1; i < looks.size(); ++i)
        if (eye.colourfulShare(looks[i]) >= coverShare)
            return i;
    return std::nullopt;
}

// The look since which the page has stayed as it is.
std::size_t lastChange(const ScreenEye &eye, std::size_t page)
{
    std::size_t last = page;
    for (std::size_t i = page + 1; i < eye.looks().size(); ++i)
        if (eye.differInTheMiddle(eye.looks()[i - 1], eye.looks()[i]))
            last = i;
    return last;
}

void timeOnce(ScreenEye &eye, const std::string &file, Figures &figures)
{
    waitUntilStill(eye);
    eye.forget();
    const auto start = Clock::now();
    const pid_t viewer = launch(figures.viewer, file);
    std::optional<std::size_t> page;
    while (!page && since(start) < patienceMs) {
        waitUntilStill(eye);
        page = firstPage(eye);
    }
    end(viewer);
    if (!page)
        return;
    const auto timeOf = [&](std::size_t look) {
        return std::chrono::duration<double, std::milli>(eye.looks()[look].time - start).count();
    };
    figures.window.push_back(timeOf(1));
    figures.page.push_back(timeOf(*page));
    figures.sharp.push_back(timeOf(lastChange(eye, *page)));
}

std::string threePoints(std::vector<double> values)
{
    if (values.empty())
        return "never";
    std::sort(values.begin(), values.end());
    char words[80];
    std::snprintf(words, sizeof words, "%5.0f %5.0f %5.0f", values.front(), values[values.size() / 2], values.back());
    return words;
}

} // namespace

int main(int count, char **arguments)
{
    if (count < 3) {
        std::fprintf(stderr, "usage: bench-start FILE [ROUNDS] VIEWER...\n");
        return 2;
    }
    const int rounds = std::max(1, std::atoi(arguments[2]));
    std::vector<Figures> all;
    for (int i = std::atoi(arguments[2]) > 0 ? 3 : 2; i < count; ++i)
        if (isInstalled(arguments[i]))
            all.push_back({arguments[i], {}, {}, {}});
    ScreenEye eye;
    for (int round = 0; round <= rounds; ++round) {
        for (Figures &figures : all) {
            Figures warmingUp{figures.viewer, {}, {}, {}};
            timeOnce(eye, arguments[1], round == 0 ? warmingUp : figures);
        }
    }
    std::printf("%-40s %-20s %-20s %-20s  (ms: least, middle, greatest of %d)\n", "viewer", "window", "page",
                "as it stays", rounds);
    for (const Figures &figures : all)
        std::printf("%-40s %-20s %-20s %-20s\n", figures.viewer.c_str(), threePoints(figures.window).c_str(),
                    threePoints(figures.page).c_str(), threePoints(figures.sharp).c_str());
}
