// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance/InstanceServer.h"

#include "app/singleinstance/LocalSocket.h"

#include <QTimer>

#include <algorithm>
#include <sys/stat.h>

namespace fanye::app {

using namespace system;

namespace {

constexpr std::size_t mostGuests = 8;
constexpr int patienceMs = 2000; // with a client that connects and sends nothing

quint64 inodeOf(const QByteArray &path)
{
    struct stat facts;
    return lstat(path.constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

class InstanceServer::Guest : public QObject
{
public:
    Guest(Descriptor taken, InstanceServer &instanceServer)
        : socket(std::move(taken))
        , hears(socket.number(), QSocketNotifier::Read)
    {
        connect(&hears, &QSocketNotifier::activated, &instanceServer,
                [this, &instanceServer] { instanceServer.hear(this); });
        QTimer::singleShot(patienceMs, this, [this, &instanceServer] { instanceServer.dismiss(this); });
    }

    const Descriptor socket;
    QSocketNotifier hears;
};

InstanceServer::InstanceServer(QObject *parent)
    : QObject(parent)
{
}

InstanceServer::~InstanceServer()
{
    close();
}

void InstanceServer::close()
{
    m_knocks.reset();
    m_guests.clear();
    if (m_listening && inodeOf(m_address) == m_inode)
        unlink(m_address.constData());
    m_listening = {};
}

bool InstanceServer::openAt(const QByteArray &address)
{
    m_address = address;
    m_listening = listeningAt(address);
    if (!m_listening)
        return false;
    m_inode = inodeOf(address);
    m_knocks = std::make_unique<QSocketNotifier>(m_listening.number(), QSocketNotifier::Read);
    connect(m_knocks.get(), &QSocketNotifier::activated, this, &InstanceServer::admit);
    return true;
}

void InstanceServer::admit()
{
    if (Descriptor guest = guestAt(m_listening); guest && m_guests.size() < mostGuests)
        m_guests.push_back(std::make_unique<Guest>(std::move(guest), *this));
}

// Answered before the request is handled: a client that has given up by now has opened the files itself.
void InstanceServer::hear(Guest *guest)
{
    const auto message = received(guest->socket, longestHandover);
    const auto handover = message ? handoverFrom(*message) : std::nullopt;
    const bool isWaiting = handover && send(guest->socket, QByteArrayView("k"));
    dismiss(guest);
    if (isWaiting)
        Q_EMIT handedOver(*handover);
}

// Deleted later: it may be the one whose signal is being handled.
void InstanceServer::dismiss(Guest *guest)
{
    const auto place = std::find_if(m_guests.begin(), m_guests.end(),
                                    [guest](const auto &one) { return one.get() == guest; });
    guest->hears.setEnabled(false);
    place->release()->deleteLater();
    m_guests.erase(place);
}

} // namespace fanye::app
