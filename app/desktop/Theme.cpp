// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace fanye::app {
namespace {

struct Colours
{
    QRgb background, paper, ink, faintInk, line, accent, chosen, tip;
};

constexpr Colours light{0xfff4f2ee, 0xffffffff, 0xff26231f, 0xff8d8880, 0xffd9d4cb, 0xffa9472f, 0xfff0d9d0, 0xfffffdf8};
constexpr Colours dark{0xff201f1d, 0xff292725, 0xffe8e4dd, 0xff8f8a82, 0xff3d3a36, 0xffe08a6c, 0xff57392f, 0xff33302d};

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.background);
    palette.setColor(QPalette::WindowText, c.ink);
    palette.setColor(QPalette::Base, c.paper);
    palette.setColor(QPalette::AlternateBase, c.background);
    palette.setColor(QPalette::Text, c.ink);
    palette.setColor(QPalette::PlaceholderText, c.faintInk);
    palette.setColor(QPalette::Button, c.background);
    palette.setColor(QPalette::ButtonText, c.ink);
    palette.setColor(QPalette::BrightText, c.accent);
    palette.setColor(QPalette::Highlight, c.chosen);
    palette.setColor(QPalette::HighlightedText, c.ink);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    palette.setColor(QPalette::ToolTipBase, c.tip);
    palette.setColor(QPalette::ToolTipText, c.ink);
    palette.setColor(QPalette::Light, QColor(c.paper));
    palette.setColor(QPalette::Midlight, c.line);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.faintInk);
    palette.setColor(QPalette::Shadow, QColor(0, 0, 0, 60));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.faintInk);
    return palette;
}

} // namespace

Brightness brightnessFor(Appearance appearance, bool systemIsDark)
{
    const bool isDark = appearance == Appearance::Dark || (appearance == Appearance::System && systemIsDark);
    return isDark ? Brightness::Dark : Brightness::Light;
}

QPalette paletteFor(Brightness brightness)
{
    return paletteOf(brightness == Brightness::Dark ? dark : light);
}

void applyTheme(Brightness brightness)
{
    if (QApplication::style()->name() != QLatin1String("fusion"))
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("fusion")));
    QApplication::setPalette(paletteFor(brightness));
}

} // namespace fanye::app
