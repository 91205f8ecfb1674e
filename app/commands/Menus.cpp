// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Menus.h"

#include "app/commands/Actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

#include <initializer_list>
#include <optional>

namespace fanye::app {

namespace {

constexpr std::nullopt_t line = std::nullopt;
using Row = std::initializer_list<std::optional<Command>>;

struct MenuText
{
    Q_DECLARE_TR_FUNCTIONS(MenuText)
};

template <typename Bar> void fill(Bar &bar, const Actions &actions, Row row)
{
    for (const auto &command : row) {
        if (command)
            bar.addAction(actions[*command]);
        else
            bar.addSeparator();
    }
}

QMenu &addMenu(QMenu &menu, const QString &title, const Actions &actions, Row row)
{
    QMenu &added = *menu.addMenu(title);
    fill(added, actions, row);
    return added;
}

QMenu *fillFileMenu(QMenu &menu, const Actions &actions)
{
    fill(menu, actions, {Command::Open});
    QMenu *recent = menu.addMenu(MenuText::tr("Open &recent"));
    fill(menu, actions,
         {Command::OpenSample, line, Command::Reload, Command::SaveCopy, Command::SaveText, Command::SavePagesText,
          Command::SaveMarks, Command::SaveMarkedCopy, Command::MakeEbook, Command::Properties, line,
          Command::CloseIssue, Command::Quit});
    return recent;
}

void fillViewMenu(QMenu &menu, const Actions &actions)
{
    fill(menu, actions,
         {Command::Sidebar, Command::FullScreen, Command::Presentation, line, Command::Autoplay, Command::AutoplayPace,
          line, Command::ZoomIn, Command::ZoomOut, Command::FitSpread, Command::FitPage, Command::FitWidth,
          Command::FitContent, Command::ActualSize, line});
    addMenu(menu, MenuText::tr("Book an&d text"), actions,
            {Command::ShowBook, Command::ShowBoth, Command::ShowText, line, Command::TextSmaller, Command::TextLarger,
             Command::TextNarrower, Command::TextWider});
    addMenu(menu, MenuText::tr("Reading a&loud"), actions,
            {Command::ReadAloud, Command::PauseReading, line, Command::PreviousSentence, Command::NextSentence})
        .menuAction()
        ->setVisible(actions[Command::ReadAloud]->isVisible());
    addMenu(menu, MenuText::tr("Page la&yout"), actions,
            {Command::AutomaticPages, Command::OnePage, Command::TwoPages, line, Command::ShiftPairing});
    addMenu(menu, MenuText::tr("Crop mar&ks and bleed"), actions,
            {Command::TrimAutomatic, Command::TrimAlways, Command::TrimNever});
    addMenu(menu, MenuText::tr("Page &turning"), actions,
            {Command::TurnCurl, Command::TurnSlide, Command::TurnFade, Command::TurnNone, line,
             Command::PaceCalm, Command::PaceUsual, Command::PaceBrisk, line, Command::HardCovers});
    addMenu(menu, MenuText::tr("&Paper"), actions,
            {Command::PaperWhite, Command::PaperWarm, Command::PaperNight, line,
             Command::PaperThin, Command::PaperMedium, Command::PaperThick});
    addMenu(menu, MenuText::tr("Appearan&ce"), actions,
            {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark});
    fill(menu, actions, {line, Command::Sound, Command::FrameMeter});
}

} // namespace

QMenu *fillMenus(QMenuBar &bar, const Actions &actions)
{
    QMenu *recent = fillFileMenu(*bar.addMenu(MenuText::tr("&File")), actions);
    QMenu &edit = *bar.addMenu(MenuText::tr("&Edit"));
    edit.setObjectName(QStringLiteral("editMenu"));
    fill(edit, actions,
         {Command::Copy, Command::CopyWithSource, Command::SelectAll, line, Command::TextTool, Command::HandTool, line,
          Command::Find, Command::FindNext, Command::FindPrevious, line, Command::Bookmark, Command::Highlight,
          Command::Underline, Command::AddNote});
    fill(*bar.addMenu(MenuText::tr("&Go")), actions,
         {Command::NextSpread, Command::PreviousSpread, line, Command::FirstPage, Command::LastPage, Command::GoToPage,
          line, Command::Back, Command::Forward});
    fillViewMenu(*bar.addMenu(MenuText::tr("&View")), actions);
    fill(*bar.addMenu(MenuText::tr("&Help")), actions, {Command::Shortcuts, Command::About});
    return recent;
}

void fillToolBar(QToolBar &bar, const Actions &actions)
{
    fill(bar, actions,
         {Command::Sidebar, Command::Open, line, Command::Back, Command::Forward, line, Command::ZoomOut,
          Command::ZoomIn, Command::FitSpread, Command::FitWidth, line, Command::TextTool, Command::HandTool, line,
          Command::Bookmark, Command::Highlight, Command::Find, Command::FullScreen, Command::MakeEbook});
    auto *space = new QWidget(&bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar.addWidget(space);
    fill(bar, actions, {Command::ShowBook, Command::ShowBoth, Command::ShowText});
}

} // namespace fanye::app
