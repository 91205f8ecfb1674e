// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace fanye::app {

// The preferences of the desktop: dark or light colours, reduced motion. Read over D-Bus from the settings portal
// (org.freedesktop.portal.Settings), and updated when they change. Without a portal: dark or light as the platform's
// palette is, and no reduced motion.
class DesktopPreferences : public QObject
{
    Q_OBJECT
public:
    explicit DesktopPreferences(QObject *parent = nullptr);

    bool isDark() const { return m_isDark; }
    bool wantsReducedMotion() const { return m_reducedMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void ask(const QString &group, const QString &key);
    void apply(const QString &group, const QString &key, const QVariant &value);

    bool m_isDark;
    bool m_reducedMotion = false;
};

} // namespace fanye::app
