// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Interrupts.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace fanye::cli {
namespace {

constexpr int requests[] = {SIGINT, SIGTERM, SIGHUP};
int ends[2] = {-1, -1}; // of the pipe

// A signal handler may do little else than write.
void pass(int signal)
{
    const auto byte = static_cast<unsigned char>(signal);
    if (::write(ends[1], &byte, 1) != 1)
        ::_exit(128 + signal);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_told = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_told.get(), &QSocketNotifier::activated, this, [this] {
        unsigned char signal = 0;
        if (::read(ends[0], &signal, 1) == 1)
            Q_EMIT interrupted(signal);
    });
    for (const int signal : requests)
        std::signal(signal, pass);
}

Interrupts::~Interrupts()
{
    if (!m_told)
        return;
    for (const int signal : requests)
        std::signal(signal, SIG_DFL);
    m_told.reset();
    for (int &end : ends)
        ::close(end);
}

} // namespace fanye::cli
