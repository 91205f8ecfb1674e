// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/Actions.h"

#include "app/desktop/TintedIcon.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace fanye::app {

namespace {

enum class Needs { Nothing, Issue };

} // namespace

struct CommandRow
{
    Command command;
    const char *words;
    const char *icon;      // of :/icons, or null
    const char *shortcuts; // "Ctrl+O; Ctrl+L", or null
    Needs needs = Needs::Issue;
};

namespace {

// Keys that turn pages are handled by the book while it has the focus; the part after a tab only shows them. clang-format
// off: a table is read in columns.
constexpr CommandRow rows[] = {
    {Command::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "open", "Ctrl+O", Needs::Nothing},
    {Command::OpenSample, QT_TRANSLATE_NOOP("Actions", "Open the &sample issue"), nullptr, nullptr, Needs::Nothing},
    {Command::Reload, QT_TRANSLATE_NOOP("Actions", "Re&load"), nullptr, "Ctrl+R; Reload"},
    {Command::SaveCopy, QT_TRANSLATE_NOOP("Actions", "Save a copy &with contents…"), nullptr, "Ctrl+Shift+S"},
    {Command::SaveText, QT_TRANSLATE_NOOP("Actions", "Save the te&xt…"), "download", "Ctrl+Shift+T"},
    {Command::SavePagesText, QT_TRANSLATE_NOOP("Actions", "Save the text of these pa&ges…"), nullptr, nullptr},
    {Command::SaveMarks, QT_TRANSLATE_NOOP("Actions", "Save the mar&ks…"), nullptr, nullptr},
    {Command::SaveMarkedCopy, QT_TRANSLATE_NOOP("Actions", "Save a copy with &your marks…"), nullptr, nullptr},
    {Command::MakeEbook, QT_TRANSLATE_NOOP("Actions", "&Make e-book…"), "ebook", "Ctrl+Shift+E"},
    {Command::CloseIssue, QT_TRANSLATE_NOOP("Actions", "&Close"), "close", "Ctrl+W", Needs::Nothing},
    {Command::Properties, QT_TRANSLATE_NOOP("Actions", "&Properties…"), nullptr, "Alt+Return"},
    {Command::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), nullptr, "Ctrl+Q", Needs::Nothing},
    {Command::Copy, QT_TRANSLATE_NOOP("Actions", "&Copy the text on these pages"), nullptr, "Ctrl+C"},
    {Command::CopyWithSource, QT_TRANSLATE_NOOP("Actions", "Copy with &source"), nullptr, "Ctrl+Shift+C"},
    {Command::SelectAll, QT_TRANSLATE_NOOP("Actions", "Select &all"), nullptr, "Ctrl+A"},
    {Command::TextTool, QT_TRANSLATE_NOOP("Actions", "Select &text"), "text-tool", nullptr, Needs::Nothing},
    {Command::HandTool, QT_TRANSLATE_NOOP("Actions", "&Hand tool"), "hand", nullptr, Needs::Nothing},
    {Command::Find, QT_TRANSLATE_NOOP("Actions", "&Find…"), "search", "Ctrl+F; /"},
    {Command::FindNext, QT_TRANSLATE_NOOP("Actions", "Find &next"), nullptr, "F3"},
    {Command::FindPrevious, QT_TRANSLATE_NOOP("Actions", "Find &previous"), nullptr, "Shift+F3"},
    {Command::NextSpread, QT_TRANSLATE_NOOP("Actions", "&Next page\tPgDown"), "next", nullptr},
    {Command::PreviousSpread, QT_TRANSLATE_NOOP("Actions", "&Previous page\tPgUp"), "previous", nullptr},
    {Command::FirstPage, QT_TRANSLATE_NOOP("Actions", "&First page"), "first", "Ctrl+Home"},
    {Command::LastPage, QT_TRANSLATE_NOOP("Actions", "&Last page"), "last", "Ctrl+End"},
    {Command::GoToPage, QT_TRANSLATE_NOOP("Actions", "&Go to page…"), nullptr, "Ctrl+G; Ctrl+L"},
    {Command::Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "back", "Alt+Left; Back"},
    {Command::Forward, QT_TRANSLATE_NOOP("Actions", "For&ward"), "forward", "Alt+Right; Forward"},
    {Command::Bookmark, QT_TRANSLATE_NOOP("Actions", "&Bookmark this page"), "bookmark", "Ctrl+D; Ctrl+B"},
    {Command::Highlight, QT_TRANSLATE_NOOP("Actions", "Hi&ghlight"), "highlight", "Ctrl+H"},
    {Command::Underline, QT_TRANSLATE_NOOP("Actions", "&Underline"), nullptr, "Ctrl+U"},
    {Command::AddNote, QT_TRANSLATE_NOOP("Actions", "Write a n&ote…"), "note", "Ctrl+Shift+N"},
    {Command::ZoomIn, QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "zoom-in", "Ctrl++; Ctrl+="},
    {Command::ZoomOut, QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "zoom-out", "Ctrl+-"},
    {Command::FitSpread, QT_TRANSLATE_NOOP("Actions", "Fit &spread"), "fit-spread", "Ctrl+0"},
    {Command::ActualSize, QT_TRANSLATE_NOOP("Actions", "&Actual size"), "actual-size", "Ctrl+1"},
    {Command::FitWidth, QT_TRANSLATE_NOOP("Actions", "Fit &width"), "fit-width", "Ctrl+2"},
    {Command::FitPage, QT_TRANSLATE_NOOP("Actions", "Fit pag&e"), nullptr, "Ctrl+3"},
    {Command::FitContent, QT_TRANSLATE_NOOP("Actions", "Fit without mar&gins"), nullptr, "Ctrl+4"},
    {Command::OnePage, QT_TRANSLATE_NOOP("Actions", "&Single page"), nullptr, "Ctrl+6"},
    {Command::TwoPages, QT_TRANSLATE_NOOP("Actions", "&Two pages"), nullptr, "Ctrl+7"},
    {Command::AutomaticPages, QT_TRANSLATE_NOOP("Actions", "&Automatic"), nullptr, "Ctrl+8"},
    {Command::ShiftPairing, QT_TRANSLATE_NOOP("Actions", "Shift the &pairing by one page"), nullptr, "Ctrl+9"},
    {Command::ShowBook, QT_TRANSLATE_NOOP("Actions", "&Book"), "book", "Alt+1", Needs::Nothing},
    {Command::ShowBoth, QT_TRANSLATE_NOOP("Actions", "Book a&nd text"), "book-and-text", "Alt+2", Needs::Nothing},
    {Command::ShowText, QT_TRANSLATE_NOOP("Actions", "&Text"), "text", "Alt+3", Needs::Nothing},
    {Command::TextSmaller, QT_TRANSLATE_NOOP("Actions", "&Smaller type"), "text-smaller", "Ctrl+Shift+,; Ctrl+<",
     Needs::Nothing},
    {Command::TextLarger, QT_TRANSLATE_NOOP("Actions", "&Larger type"), "text-larger", "Ctrl+Shift+.; Ctrl+>",
     Needs::Nothing},
    {Command::TextNarrower, QT_TRANSLATE_NOOP("Actions", "Na&rrower column"), "column-narrower", nullptr,
     Needs::Nothing},
    {Command::TextWider, QT_TRANSLATE_NOOP("Actions", "&Wider column"), "column-wider", nullptr, Needs::Nothing},
    {Command::Sidebar, QT_TRANSLATE_NOOP("Actions", "Side&bar"), "sidebar", "F9; F12", Needs::Nothing},
    {Command::FullScreen, QT_TRANSLATE_NOOP("Actions", "&Full screen"), "full-screen", "F11", Needs::Nothing},
    {Command::Presentation, QT_TRANSLATE_NOOP("Actions", "P&resentation"), nullptr, "F5"},
    {Command::ShowMenu, QT_TRANSLATE_NOOP("Actions", "Show the menu"), nullptr, "F10", Needs::Nothing},
    {Command::Autoplay, QT_TRANSLATE_NOOP("Actions", "Auto-tur&n"), nullptr, "F8"},
    {Command::AutoplayPace, QT_TRANSLATE_NOOP("Actions", "Auto-turn inter&val…"), nullptr, nullptr},
    {Command::TurnCurl, QT_TRANSLATE_NOOP("Actions", "&Curl"), nullptr, nullptr, Needs::Nothing},
    {Command::TurnSlide, QT_TRANSLATE_NOOP("Actions", "&Slide"), nullptr, nullptr, Needs::Nothing},
    {Command::TurnFade, QT_TRANSLATE_NOOP("Actions", "&Fade"), nullptr, nullptr, Needs::Nothing},
    {Command::TurnNone, QT_TRANSLATE_NOOP("Actions", "&None"), nullptr, nullptr, Needs::Nothing},
    {Command::PaceCalm, QT_TRANSLATE_NOOP("Actions", "S&low"), nullptr, nullptr, Needs::Nothing},
    {Command::PaceUsual, QT_TRANSLATE_NOOP("Actions", "Nor&mal"), nullptr, nullptr, Needs::Nothing},
    {Command::PaceBrisk, QT_TRANSLATE_NOOP("Actions", "F&ast"), nullptr, nullptr, Needs::Nothing},
    {Command::ReadAloud, QT_TRANSLATE_NOOP("Actions", "&Read aloud"), "speak", "Ctrl+Shift+Y"},
    {Command::PauseReading, QT_TRANSLATE_NOOP("Actions", "&Pause"), "pause",
     "Ctrl+Shift+Space; Pause; Media Play; Toggle Media Play/Pause; Media Pause", Needs::Nothing},
    {Command::PreviousSentence, QT_TRANSLATE_NOOP("Actions", "Pre&vious sentence"), "previous-sentence",
     "Alt+Up; Media Previous", Needs::Nothing},
    {Command::NextSentence, QT_TRANSLATE_NOOP("Actions", "&Next sentence"), "next-sentence", "Alt+Down; Media Next",
     Needs::Nothing},
    {Command::HardCovers, QT_TRANSLATE_NOOP("Actions", "Hard co&vers"), nullptr, nullptr, Needs::Nothing},
    {Command::Sound, QT_TRANSLATE_NOOP("Actions", "Page-turn so&und"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperWhite, QT_TRANSLATE_NOOP("Actions", "&White"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperWarm, QT_TRANSLATE_NOOP("Actions", "W&arm"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperNight, QT_TRANSLATE_NOOP("Actions", "&Night"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperThin, QT_TRANSLATE_NOOP("Actions", "&Thin"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperMedium, QT_TRANSLATE_NOOP("Actions", "&Medium"), nullptr, nullptr, Needs::Nothing},
    {Command::PaperThick, QT_TRANSLATE_NOOP("Actions", "Thic&k"), nullptr, nullptr, Needs::Nothing},
    {Command::TrimAutomatic, QT_TRANSLATE_NOOP("Actions", "Cut off &automatically"), nullptr, nullptr, Needs::Nothing},
    {Command::TrimAlways, QT_TRANSLATE_NOOP("Actions", "Always &cut off"), nullptr, nullptr, Needs::Nothing},
    {Command::TrimNever, QT_TRANSLATE_NOOP("Actions", "Always &show"), nullptr, nullptr, Needs::Nothing},
    {Command::AppearanceSystem, QT_TRANSLATE_NOOP("Actions", "Follow the &system"), nullptr, nullptr, Needs::Nothing},
    {Command::AppearanceLight, QT_TRANSLATE_NOOP("Actions", "&Light"), nullptr, nullptr, Needs::Nothing},
    {Command::AppearanceDark, QT_TRANSLATE_NOOP("Actions", "&Dark"), nullptr, nullptr, Needs::Nothing},
    {Command::FrameMeter, QT_TRANSLATE_NOOP("Actions", "Show fra&me rate"), nullptr, nullptr, Needs::Nothing},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), nullptr, "F1", Needs::Nothing},
    {Command::About, QT_TRANSLATE_NOOP("Actions", "&About Fanye"), nullptr, nullptr, Needs::Nothing},
};

// "Open (Ctrl+O)"
QString tipFor(const QAction &action)
{
    const QString behindTab = action.text().section(QLatin1Char('\t'), 1);
    const QString key = behindTab.isEmpty() ? action.shortcut().toString(QKeySequence::NativeText) : behindTab;
    return key.isEmpty() ? plainWords(action) : QStringLiteral("%1 (%2)").arg(plainWords(action), key);
}

constexpr Command toggles[]
    = {Command::Bookmark, Command::ShiftPairing, Command::Sidebar,    Command::FullScreen, Command::Presentation,
       Command::Autoplay, Command::ReadAloud,    Command::HardCovers, Command::Sound,      Command::FrameMeter};

// Exclusive: one action of each group is checked.
const QList<QList<Command>> choices = {
    {Command::TextTool, Command::HandTool},
    {Command::ShowBook, Command::ShowBoth, Command::ShowText},
    {Command::OnePage, Command::TwoPages, Command::AutomaticPages},
    {Command::TurnCurl, Command::TurnSlide, Command::TurnFade, Command::TurnNone},
    {Command::PaceCalm, Command::PaceUsual, Command::PaceBrisk},
    {Command::PaperWhite, Command::PaperWarm, Command::PaperNight},
    {Command::PaperThin, Command::PaperMedium, Command::PaperThick},
    {Command::TrimAutomatic, Command::TrimAlways, Command::TrimNever},
    {Command::AppearanceSystem, Command::AppearanceLight, Command::AppearanceDark},
};

} // namespace

QString plainWords(const QAction &action)
{
    static const QRegularExpression behindIdeographs(QStringLiteral("\\(&.\\)"));
    QString words = action.text().section(QLatin1Char('\t'), 0, 0);
    return words.remove(behindIdeographs).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

Actions::Actions(QWidget *window)
    : QObject(window)
{
    for (const CommandRow &row : rows)
        add(window, row);
    for (const Command command : toggles)
        m_actions[command]->setCheckable(true);
    makeChoices();
}

void Actions::add(QWidget *window, CommandRow row)
{
    auto *action = new QAction(QCoreApplication::translate("Actions", row.words), this);
    if (row.icon)
        action->setIcon(tintedIcon(QLatin1String(row.icon)));
    if (row.shortcuts)
        action->setShortcuts(QKeySequence::listFromString(QLatin1String(row.shortcuts)));
    action->setIconText(plainWords(*action));
    action->setToolTip(tipFor(*action));
    action->setProperty("needsIssue", row.needs == Needs::Issue);
    window->addAction(action);
    m_actions.insert(row.command, action);
}

void Actions::makeChoices()
{
    for (const auto &group : choices) {
        auto *exclusive = new QActionGroup(this);
        for (const Command command : group) {
            m_actions[command]->setCheckable(true);
            exclusive->addAction(m_actions[command]);
        }
    }
}

void Actions::setEnabledForIssue(bool hasIssue)
{
    for (QAction *action : std::as_const(m_actions))
        if (action->property("needsIssue").toBool())
            action->setEnabled(hasIssue);
}

} // namespace fanye::app
