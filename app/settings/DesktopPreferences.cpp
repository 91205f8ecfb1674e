// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/DesktopPreferences.h"

#include "app/settings/Settings.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QPalette>
#include <QTimer>

#include <chrono>

namespace fanye::app {
namespace {

const auto service = QStringLiteral("org.freedesktop.portal.Desktop");
const auto path = QStringLiteral("/org/freedesktop/portal/desktop");
const auto settings = QStringLiteral("org.freedesktop.portal.Settings");

const auto appearance = QStringLiteral("org.freedesktop.appearance");
const auto colourScheme = QStringLiteral("color-scheme"); // 1: dark
const auto reducedMotion = QStringLiteral("reduced-motion"); // 1: reduce
const auto gnome = QStringLiteral("org.gnome.desktop.interface");
const auto animations = QStringLiteral("enable-animations");

constexpr std::chrono::milliseconds afterFirstPage{80};

bool isDarkPalette()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}

// The portal wraps a value in one variant, older portals in two.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopPreferences::DesktopPreferences(QObject *parent)
    : QObject(parent)
    , m_isDark(Settings().wasDesktopDark().value_or(isDarkPalette()))
{
    // Connecting to the bus would delay the first page; until then the last known preferences hold.
    QTimer::singleShot(afterFirstPage, this, &DesktopPreferences::listen);
}

void DesktopPreferences::listen()
{
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                SLOT(take(QString, QString, QDBusVariant)));
    ask(appearance, colourScheme);
    ask(appearance, reducedMotion);
    ask(gnome, animations);
}

void DesktopPreferences::ask(const QString &group, const QString &key)
{
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            apply(group, key, unwrapped(reply.value().variant()));
        watcher->deleteLater();
    });
}

void DesktopPreferences::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    apply(group, key, unwrapped(value.variant()));
}

void DesktopPreferences::apply(const QString &group, const QString &key, const QVariant &value)
{
    if (group == appearance && key == colourScheme) {
        m_isDark = value.toUInt() == 1;
        Settings().setDesktopDark(m_isDark);
    } else if (group == appearance && key == reducedMotion)
        m_reducedMotion = value.toUInt() == 1;
    else if (group == gnome && key == animations)
        m_reducedMotion = !value.toBool();
    else
        return;
    Q_EMIT changed();
}

} // namespace fanye::app
