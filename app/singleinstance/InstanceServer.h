// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/singleinstance/InstanceRequest.h"
#include "system/Descriptor.h"

#include <QObject>
#include <QSocketNotifier>

#include <memory>
#include <vector>

namespace fanye::app {

// Receives the requests of later programs of the same user. GUI thread.
class InstanceServer : public QObject
{
    Q_OBJECT
public:
    explicit InstanceServer(QObject *parent = nullptr);
    ~InstanceServer() override;

    bool openAt(const QByteArray &address);
    void close(); // clients that wait are disconnected

Q_SIGNALS:
    void requested(const fanye::app::InstanceRequest &request);

private:
    class Client;
    void acceptClient();
    void readFrom(Client *client);
    void removeClient(Client *client);

    QByteArray m_address;
    system::Descriptor m_listening;
    std::unique_ptr<QSocketNotifier> m_newConnections;
    quint64 m_inode = 0; // of the socket in the file system: another program may have taken the address over
    std::vector<std::unique_ptr<Client>> m_clients;
};

} // namespace fanye::app
