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

constexpr std::size_t mostClients = 8;
constexpr int patienceMs = 2000; // with a client that connects and sends nothing

quint64 inodeOf(const QByteArray &path)
{
    struct stat facts;
    return lstat(path.constData(), &facts) == 0 ? facts.st_ino : 0;
}

} // namespace

class InstanceServer::Client : public QObject
{
public:
    Client(Descriptor taken, InstanceServer &instanceServer)
        : socket(std::move(taken))
        , notifier(socket.number(), QSocketNotifier::Read)
    {
        connect(&notifier, &QSocketNotifier::activated, &instanceServer,
                [this, &instanceServer] { instanceServer.readFrom(this); });
        QTimer::singleShot(patienceMs, this, [this, &instanceServer] { instanceServer.removeClient(this); });
    }

    const Descriptor socket;
    QSocketNotifier notifier;
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
    m_newConnections.reset();
    m_clients.clear();
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
    m_newConnections = std::make_unique<QSocketNotifier>(m_listening.number(), QSocketNotifier::Read);
    connect(m_newConnections.get(), &QSocketNotifier::activated, this, &InstanceServer::acceptClient);
    return true;
}

void InstanceServer::acceptClient()
{
    if (Descriptor client = acceptedFrom(m_listening); client && m_clients.size() < mostClients)
        m_clients.push_back(std::make_unique<Client>(std::move(client), *this));
}

// Answered before the request is handled: a client that has given up by now has opened the files itself.
void InstanceServer::readFrom(Client *client)
{
    const auto message = received(client->socket, longestRequest);
    const auto request = message ? requestFrom(*message) : std::nullopt;
    const bool isWaiting = request && send(client->socket, QByteArrayView("k"));
    removeClient(client);
    if (isWaiting)
        Q_EMIT requested(*request);
}

// Deleted later: it may be the one whose signal is being handled.
void InstanceServer::removeClient(Client *client)
{
    const auto place
        = std::find_if(m_clients.begin(), m_clients.end(), [client](const auto &one) { return one.get() == client; });
    client->notifier.setEnabled(false);
    place->release()->deleteLater();
    m_clients.erase(place);
}

} // namespace fanye::app
