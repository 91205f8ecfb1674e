// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Announcement.h"

#include <QAccessible>
#include <QWidget>

#include <utility>

namespace fanye::app {
namespace {

std::function<void(QAccessibleEvent &)> &listener()
{
    static std::function<void(QAccessibleEvent &)> hears;
    return hears;
}

void send(QAccessibleEvent &event)
{
    if (listener())
        listener()(event);
    QAccessible::updateAccessibility(&event);
}

// Qt 6.8 passes the text with the event; before, the screen reader reads the accessible name.
void speak([[maybe_unused]] QWidget &widget, [[maybe_unused]] const QString &plainText,
           [[maybe_unused]] Urgency urgency)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&widget, plainText);
    event.setPoliteness(urgency == Urgency::Assertive ? QAccessible::AnnouncementPoliteness::Assertive
                                                      : QAccessible::AnnouncementPoliteness::Polite);
    send(event);
#endif
}

} // namespace

void announce(QWidget &widget, const QString &plainText, Urgency urgency)
{
    if (plainText.isEmpty())
        return;
    widget.setAccessibleName(plainText);
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    send(alert);
    speak(widget, plainText, urgency);
}

void listenToAnnouncements(std::function<void(QAccessibleEvent &)> hears)
{
    listener() = std::move(hears);
}

} // namespace fanye::app
