// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/Catch.h"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

namespace fanye {

// Another program in the engine's place, for as long as this lives.
class OtherEngine
{
public:
    explicit OtherEngine(const QByteArray &script)
        : m_before(qgetenv("FANYE_ENGINE"))
    {
        const QString path = m_folder.filePath(QStringLiteral("engine"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n" + script);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        qputenv("FANYE_ENGINE", QFile::encodeName(path));
    }
    ~OtherEngine() { qputenv("FANYE_ENGINE", m_before); }
    OtherEngine(const OtherEngine &) = delete;
    OtherEngine &operator=(const OtherEngine &) = delete;

private:
    QByteArray m_before;
    QTemporaryDir m_folder;
};

// A program of the tests' in the engine's place, for as long as this lives. Only one that is called fanye-engine has a
// zygote, and each of these has one of its own.
class LinkedEngine
{
public:
    enum class Workers { OfZygote, ByThemselves };

    explicit LinkedEngine(const QString &program, Workers workers = Workers::OfZygote)
        : m_before(qgetenv("FANYE_ENGINE"))
    {
        const bool hasZygote = workers == Workers::OfZygote;
        const QString path = m_folder.filePath(QLatin1String(hasZygote ? "fanye-engine" : "engine"));
        REQUIRE(QFile::link(program, path));
        qputenv("FANYE_ENGINE", QFile::encodeName(path));
    }
    ~LinkedEngine() { qputenv("FANYE_ENGINE", m_before); }
    LinkedEngine(const LinkedEngine &) = delete;
    LinkedEngine &operator=(const LinkedEngine &) = delete;

private:
    QByteArray m_before;
    QTemporaryDir m_folder;
};

} // namespace fanye
