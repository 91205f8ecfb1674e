// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ScreenEye.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <sys/ipc.h>
#include <sys/shm.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace fanye::bench {
namespace {

constexpr int part = 5; // the band is a fifth of the screen's height, its middle a fifth of the width
constexpr std::size_t mostLooks = 200;

} // namespace

struct ScreenEye::Screen
{
    Display *display = XOpenDisplay(nullptr);
    XShmSegmentInfo shared{};
    XImage *image = nullptr; // the band
    int top = 0;
    Damage damage = 0;

    const unsigned char *pixels() const { return reinterpret_cast<const unsigned char *>(image->data); }
    std::size_t bytes() const { return std::size_t(image->bytes_per_line) * std::size_t(image->height); }
    void prepareBand();
    void watch();
};

void ScreenEye::Screen::prepareBand()
{
    const int number = DefaultScreen(display), height = DisplayHeight(display, number);
    image = XShmCreateImage(display, DefaultVisual(display, number), unsigned(DefaultDepth(display, number)), ZPixmap,
                            nullptr, &shared, unsigned(DisplayWidth(display, number)), unsigned(height / part));
    top = (height - image->height) / 2;
    shared.shmid = shmget(IPC_PRIVATE, bytes(), IPC_CREAT | 0600);
    shared.shmaddr = image->data = static_cast<char *>(shmat(shared.shmid, nullptr, 0));
    shared.readOnly = False;
    XShmAttach(display, &shared);
    XSync(display, False);
    shmctl(shared.shmid, IPC_RMID, nullptr); // gone with the last process that uses it
}

void ScreenEye::Screen::watch()
{
    int firstEvent = 0, firstError = 0;
    if (!XDamageQueryExtension(display, &firstEvent, &firstError)) {
        std::fprintf(stderr, "This X server does not tell what is drawn (no DAMAGE extension).\n");
        std::exit(2);
    }
    damage = XDamageCreate(display, DefaultRootWindow(display), XDamageReportNonEmpty);
}

ScreenEye::ScreenEye()
    : m_screen(std::make_unique<Screen>())
{
    if (!m_screen->display) {
        std::fprintf(stderr, "There is no X screen to look at. Start the benchmark under Xvfb.\n");
        std::exit(2);
    }
    m_screen->prepareBand();
    m_screen->watch();
    look(std::chrono::steady_clock::now());
}

ScreenEye::~ScreenEye()
{
    XShmDetach(m_screen->display, &m_screen->shared);
    shmdt(m_screen->shared.shmaddr);
    XCloseDisplay(m_screen->display);
}

void ScreenEye::forget()
{
    m_looks.erase(m_looks.begin(), m_looks.end() - 1);
}

bool ScreenEye::seesChangeWithin(int milliseconds)
{
    Display *display = m_screen->display;
    pollfd server{ConnectionNumber(display), POLLIN, 0};
    if (XPending(display) == 0 && poll(&server, 1, milliseconds) == 0)
        return false;
    const auto told = std::chrono::steady_clock::now();
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
    }
    XDamageSubtract(display, m_screen->damage, None, None); // before the look: what is drawn after it is reported again
    return look(told);
}

bool ScreenEye::look(std::chrono::steady_clock::time_point time)
{
    XShmGetImage(m_screen->display, DefaultRootWindow(m_screen->display), m_screen->image, 0, m_screen->top, AllPlanes);
    const unsigned char *seen = m_screen->pixels();
    const std::size_t bytes = m_screen->bytes();
    if (!m_looks.empty() && std::memcmp(m_looks.back().pixels.data(), seen, bytes) == 0)
        return false;
    if (m_looks.size() == mostLooks)
        m_looks.pop_back();
    m_looks.push_back({time, std::vector<unsigned char>(seen, seen + bytes)});
    return true;
}

double ScreenEye::colourfulShare(const Look &look) const
{
    constexpr int clearly = 60;
    std::size_t colourful = 0;
    for (std::size_t at = 0; at + 3 < look.pixels.size(); at += 4) {
        const auto [least, most] = std::minmax({look.pixels[at], look.pixels[at + 1], look.pixels[at + 2]});
        colourful += most - least > clearly;
    }
    return double(colourful) * 4 / double(look.pixels.size());
}

bool ScreenEye::differInTheMiddle(const Look &one, const Look &other) const
{
    const XImage &band = *m_screen->image;
    const std::size_t row = std::size_t(band.bytes_per_line), width = std::size_t(band.width / part) * 4;
    for (std::size_t at = std::size_t(band.width / 2) * 4 - width / 2; at + width < one.pixels.size(); at += row)
        if (std::memcmp(&one.pixels[at], &other.pixels[at], width) != 0)
            return true;
    return false;
}

} // namespace fanye::bench
