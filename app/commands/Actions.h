// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>

class QWidget;

namespace fanye::app {

// All commands of the window.
enum class Command {
    Open,
    OpenSample,
    Reload,
    SaveCopy,
    SaveText,
    SaveMarks,
    SaveMarkedCopy,
    SavePagesText,
    MakeEbook,
    CloseIssue,
    Properties,
    Quit,
    Copy,
    CopyWithSource,
    SelectAll,
    TextTool,
    HandTool,
    Find,
    FindNext,
    FindPrevious,
    NextSpread,
    PreviousSpread,
    FirstPage,
    LastPage,
    GoToPage,
    Back,
    Forward,
    Bookmark,
    Highlight,
    Underline,
    AddNote,
    ZoomIn,
    ZoomOut,
    FitSpread,
    ActualSize,
    FitWidth,
    FitPage,
    FitContent,
    OnePage,
    TwoPages,
    AutomaticPages,
    ShiftPairing,
    ShowBook,
    ShowBoth,
    ShowText,
    TextSmaller,
    TextLarger,
    TextNarrower,
    TextWider,
    Sidebar,
    FullScreen,
    Presentation,
    ShowMenu,
    Autoplay,
    AutoplayPace,
    ReadAloud,
    PauseReading,
    PreviousSentence,
    NextSentence,
    HardCovers,
    Sound,
    TurnCurl,
    TurnSlide,
    TurnFade,
    TurnNone,
    PaceCalm,
    PaceUsual,
    PaceBrisk,
    PaperWhite,
    PaperWarm,
    PaperNight,
    PaperThin,
    PaperMedium,
    PaperThick,
    TrimAutomatic,
    TrimAlways,
    TrimNever,
    AppearanceSystem,
    AppearanceLight,
    AppearanceDark,
    FrameMeter,
    Shortcuts,
    About,
};

// The text of a command outside a menu: "Open" for "&Open…", "打开" for "打开(&O)…".
QString plainWords(const QAction &action);

// Text, icon and shortcuts of every command. Shortcuts follow those of other viewers.
class Actions : public QObject
{
    Q_OBJECT
public:
    explicit Actions(QWidget *window); // the window owns the actions and receives their shortcuts

    QAction *operator[](Command command) const { return m_actions.value(command); }
    void setEnabledForIssue(bool hasIssue); // enables the commands that need an issue

private:
    void add(QWidget *window, struct CommandRow row);
    void makeChoices();

    QHash<Command, QAction *> m_actions;
};

} // namespace fanye::app
