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

struct ScreenEye::Screen
{
    Display *display = XOpenDisplay(nullptr);
    XShmSegmentInfo shared{};
    XImage *image = nullptr;
    Damage damage = 0;

    const unsigned char *pixels() const { return reinterpret_cast<const unsigned char *>(image->data); }
    std::size_t bytes() const { return std::size_t(image->bytes_per_line) * std::size_t(image->height); }
};

ScreenEye::ScreenEye()
    : m_screen(std::make_unique<Screen>())
{
    if (!m_screen->display) {
        std::fprintf(stderr, "There is no X screen to look at. Start the benchmark under Xvfb.\n");
        std::exit(2);
    }
    Display *display = m_screen->display;
    const int number = DefaultScreen(display);
    XShmSegmentInfo &shared = m_screen->shared;
    m_screen->image = XShmCreateImage(display, DefaultVisual(display, number), unsigned(DefaultDepth(display, number)), ZPixmap,
                                      nullptr, &shared, unsigned(DisplayWidth(display, number)),
                                      unsigned(DisplayHeight(display, number)));
    shared.shmid = shmget(IPC_PRIVATE, m_screen->bytes(), IPC_CREAT | 0600);
    shared.shmaddr = m_screen->image->data = static_cast<char *>(shmat(shared.shmid, nullptr, 0));
    shared.readOnly = False;
    XShmAttach(display, &shared);
    XSync(display, False);
    shmctl(shared.shmid, IPC_RMID, nullptr); // gone with the last process that uses it
    m_before.resize(m_screen->bytes());
    int firstEvent = 0, firstError = 0;
    if (!XDamageQueryExtension(display, &firstEvent, &firstError)) {
        std::fprintf(stderr, "This X server does not tell what is drawn (no DAMAGE extension).\n");
        std::exit(2);
    }
    m_screen->damage = XDamageCreate(display, DefaultRootWindow(display), XDamageReportNonEmpty);
}

ScreenEye::~ScreenEye()
{
    XShmDetach(m_screen->display, &m_screen->shared);
    shmdt(m_screen->shared.shmaddr);
    XCloseDisplay(m_screen->display);
}

bool ScreenEye::seesChangeWithin(int milliseconds)
{
    Display *display = m_screen->display;
    pollfd server{ConnectionNumber(display), POLLIN, 0};
    if (XPending(display) == 0 && poll(&server, 1, milliseconds) == 0)
        return false;
    while (XPending(display) > 0) {
        XEvent event;
        XNextEvent(display, &event);
    }
    XDamageSubtract(display, m_screen->damage, None, None); // what is drawn from here on is told anew
    return look();
}

bool ScreenEye::look()
{
    XShmGetImage(m_screen->display, DefaultRootWindow(m_screen->display), m_screen->image, 0, 0, AllPlanes);
    if (std::memcmp(m_before.data(), m_screen->pixels(), m_before.size()) == 0)
        return false;
    m_hasMiddleChanged = differsInTheMiddle();
    std::memcpy(m_before.data(), m_screen->pixels(), m_before.size());
    return true;
}

bool ScreenEye::differsInTheMiddle() const
{
    constexpr int part = 10; // of the screen: a tenth to each side of its middle would still be on a page
    const XImage &image = *m_screen->image;
    const std::size_t width = std::size_t(image.width) / part * 4, left = (std::size_t(image.width) * 4 - width) / 2 & ~3U;
    for (int y = image.height / 2 - image.height / part; y < image.height / 2 + image.height / part; ++y) {
        const std::size_t at = std::size_t(y) * std::size_t(image.bytes_per_line) + left;
        if (std::memcmp(&m_before[at], m_screen->pixels() + at, width) != 0)
            return true;
    }
    return false;
}

double ScreenEye::colourfulShare() const
{
    constexpr int clearly = 60;
    std::size_t colourful = 0;
    for (std::size_t at = 0; at + 3 < m_before.size(); at += 4) {
        const auto [least, most] = std::minmax({m_before[at], m_before[at + 1], m_before[at + 2]});
        colourful += most - least > clearly;
    }
    return double(colourful) * 4 / double(m_before.size());
}

} // namespace fanye::bench
