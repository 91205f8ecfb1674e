// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/Settings.h"

#include <QObject>

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class DesktopPreferences;

// Appearance and motion of window and book, as chosen in the View menu and preferred by the desktop.
class ViewOptions : public QObject
{
    Q_OBJECT
public:
    ViewOptions(flip::FlipView &book, const Actions &actions, DesktopPreferences &preferences,
                QObject *parent = nullptr);

Q_SIGNALS:
    void paperChosen(fanye::flip::Paper paper);
    void trimChosen(fanye::Trim trim); // the settings have it; the open issue may be shown in another way

private:
    void offerAppearances(const Actions &actions);
    void offerTurnStyles(const Actions &actions);
    void offerCovers(const Actions &actions);
    void offerPaces(const Actions &actions);
    void offerPapers(const Actions &actions);
    void offerPaperWeights(const Actions &actions);
    void offerTrims(const Actions &actions);
    void offerTools(const Actions &actions);
    void offerSides(const Actions &actions);
    void offerZoom(const Actions &actions);
    void applyAppearance();

    flip::FlipView &m_book;
    DesktopPreferences &m_preferences;
    Settings m_settings;
};

} // namespace fanye::app
