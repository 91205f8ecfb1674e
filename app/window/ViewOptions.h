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

// How the window and the book look and move: what the reader chose in the View menu, and what the desktop says.
class ViewOptions : public QObject
{
    Q_OBJECT
public:
    ViewOptions(flip::FlipView &book, const Actions &actions, DesktopPreferences &wishes, QObject *parent = nullptr);

private:
    void offerAppearances(const Actions &actions);
    void offerTurnStyles(const Actions &actions);
    void offerCovers(const Actions &actions);
    void offerPaces(const Actions &actions);
    void offerPapers(const Actions &actions);
    void offerPaperWeights(const Actions &actions);
    void offerTools(const Actions &actions);
    void offerSides(const Actions &actions);
    void offerZoom(const Actions &actions);
    void applyAppearance();

    flip::FlipView &m_book;
    DesktopPreferences &m_wishes;
    Settings m_settings;
};

} // namespace fanye::app
