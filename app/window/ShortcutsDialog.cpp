// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ShortcutsDialog.h"

#include "app/commands/Actions.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace fanye::app {
namespace {

struct KeyRow
{
    QString words;
    QString keys;
};

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys += sequence.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral("   "));
}

// As the menu says it, with the submenu's name where the words mean nothing without it.
QString wordsOf(Command command, const Actions &actions)
{
    const QString words = plainWords(*actions[command]);
    const bool isLayout
        = command == Command::OnePage || command == Command::TwoPages || command == Command::AutomaticPages;
    return isLayout ? ShortcutsDialog::tr("Page layout: %1").arg(words) : words;
}

QList<KeyRow> bookKeys()
{
    return {
        {ShortcutsDialog::tr("Next page"), ShortcutsDialog::tr("PgDown   →   Space")},
        {ShortcutsDialog::tr("Previous page"), ShortcutsDialog::tr("PgUp   ←   Shift+Space   Backspace")},
        {ShortcutsDialog::tr("First page, last page"), QStringLiteral("Home   End")},
        {ShortcutsDialog::tr("Zoom at the pointer"), ShortcutsDialog::tr("Ctrl + wheel")},
        {ShortcutsDialog::tr("Select a word, a line, a paragraph"), ShortcutsDialog::tr("double, triple, quadruple click")},
        {ShortcutsDialog::tr("Select more"), ShortcutsDialog::tr("Shift + click   Shift + arrows")},
        {ShortcutsDialog::tr("Magnifier, while held"), ShortcutsDialog::tr("M   middle mouse button")},
    };
}

QList<KeyRow> allKeys(const Actions &actions)
{
    QList<KeyRow> rows = bookKeys();
    for (const Command command :
         {Command::GoToPage,         Command::Back,         Command::Forward,    Command::Copy,
          Command::CopyWithSource,   Command::SelectAll,    Command::Find,       Command::FindNext,
          Command::FindPrevious,     Command::Bookmark,     Command::ZoomIn,     Command::ZoomOut,
          Command::FitSpread,        Command::FitPage,      Command::FitWidth,   Command::FitContent,
          Command::ActualSize,       Command::OnePage,      Command::TwoPages,   Command::AutomaticPages,
          Command::ShiftPairing,     Command::Sidebar,      Command::FullScreen, Command::Presentation,
          Command::ShowMenu,         Command::Autoplay,     Command::ReadAloud,  Command::PauseReading,
          Command::PreviousSentence, Command::NextSentence, Command::Highlight,  Command::Underline,
          Command::AddNote,          Command::ShowBook,     Command::ShowBoth,   Command::ShowText,
          Command::TextSmaller,      Command::TextLarger,   Command::Open,       Command::SaveCopy,
          Command::SaveText,         Command::MakeEbook,    Command::CloseIssue, Command::Properties,
          Command::Quit})
        if (actions[command]->isVisible())
            rows.append({wordsOf(command, actions), keysOf(*actions[command])});
    return rows;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(28);
    grid->setVerticalSpacing(5);
    const QList<KeyRow> rows = allKeys(actions);
    const auto half = int(rows.size() + 1) / 2; // in two columns: all of them below each other are higher than a screen
    for (int i = 0; i < int(rows.size()); ++i) {
        auto *keys = new QLabel(rows[i].keys);
        keys->setForegroundRole(QPalette::PlaceholderText);
        grid->addWidget(new QLabel(rows[i].words), i % half, i / half * 3);
        grid->addWidget(keys, i % half, i / half * 3 + 1);
    }
    grid->setColumnMinimumWidth(2, 24);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(16);
    column->addLayout(grid);
    column->addWidget(buttons);
}

} // namespace fanye::app
