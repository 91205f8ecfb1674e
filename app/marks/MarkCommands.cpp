// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarkCommands.h"

#include "app/commands/Actions.h"
#include "app/desktop/PlainTip.h"
#include "app/marks/MarkColours.h"
#include "app/marks/NoteDialog.h"
#include "app/marks/ReaderMarks.h"
#include "flip/view/BookSelection.h"
#include "flip/view/FlipView.h"
#include "issue/PlainText.h"
#include "marks/MarkedText.h"

#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QMenu>
#include <QToolTip>

#include <algorithm>

namespace fanye::app {

using namespace flip;
using namespace marks;

MarkCommands::MarkCommands(const Session &session, ReaderMarks &marks, FlipView &book, const Actions &actions,
                           const QList<QWidget *> &places, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_marks(marks)
    , m_book(book)
    , m_actions(actions)
{
    makeUndo(places);
    connect(actions[Command::Highlight], &QAction::triggered, this,
            [this] { markSelection(MarkKind::Highlight, m_colour); });
    connect(actions[Command::Underline], &QAction::triggered, this,
            [this] { markSelection(MarkKind::Underline, MarkColour::Pink); });
    connect(actions[Command::AddNote], &QAction::triggered, this, &MarkCommands::noteOnSelection);
    book.installEventFilter(this);
    connect(&book, &FlipView::readerMarkActivated, this, &MarkCommands::openSoon);
    m_secondClick.setSingleShot(true);
    connect(&m_secondClick, &QTimer::timeout, this, [this] { m_afterClick(); });
    connect(&book, &FlipView::selectionChanged, &m_secondClick, &QTimer::stop);
    connect(&book, &FlipView::spreadChanged, &m_secondClick, &QTimer::stop);
    connect(&book, &FlipView::zoomChanged, &m_secondClick, &QTimer::stop);
    connect(&book, &FlipView::selectionChanged, this, &MarkCommands::showWhatIsPossible);
    connect(&marks, &ReaderMarks::changed, this, &MarkCommands::showWhatIsPossible);
    showWhatIsPossible();
}

void MarkCommands::makeUndo(const QList<QWidget *> &places)
{
    const auto add = [&](const QString &words, QKeySequence::StandardKey keys, void (ReaderMarks::*what)()) {
        auto *action = new QAction(words, this);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, &m_marks, what);
        for (QWidget *place : places)
            place->addAction(action);
        return action;
    };
    m_undo = add(tr("&Undo"), QKeySequence::Undo, &ReaderMarks::undo);
    m_redo = add(tr("&Redo"), QKeySequence::Redo, &ReaderMarks::redo);
    m_redo->setShortcuts(m_redo->shortcuts() << QKeySequence(Qt::CTRL | Qt::Key_Y));
}

// A note is read where the pointer rests on its sign or its words.
bool MarkCommands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_book || event->type() != QEvent::ToolTip)
        return QObject::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Mark *mark = m_marks.find(m_book.readerMarkAt(help->pos()));
    if (!mark || mark->note.isEmpty())
        return QObject::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), plainTip(plainText(mark->note)), &m_book);
    return true;
}

void MarkCommands::showWhatIsPossible()
{
    const bool isAnySelected = m_session.openIssue() && m_book.selecting().selection();
    for (const Command command : {Command::Highlight, Command::Underline})
        m_actions[command]->setEnabled(isAnySelected);
    m_undo->setEnabled(m_marks.canUndo());
    m_redo->setEnabled(m_marks.canRedo());
}

// The same words marked again: their mark gets the new colour.
bool MarkCommands::recolours(const Mark &mark)
{
    for (const Mark &known : m_marks.all())
        if (known.kind == mark.kind && areOnTheSameWords(known, mark)) {
            Mark changed = known;
            changed.colour = mark.colour;
            return m_marks.change(changed);
        }
    return false;
}

QString MarkCommands::unmarkable(const text::IssueText &text, const text::TextSpan &span) const
{
    return text::spanText(text, span).isEmpty() ? tr("There is no text here that could be marked.")
                                                : tr("So much text cannot be marked at once. Select fewer lines.");
}

void MarkCommands::markSelection(MarkKind kind, MarkColour colour)
{
    const OpenIssue *issue = m_session.openIssue();
    const auto span = m_book.selecting().selection();
    if (!issue || !span)
        return;
    if (kind == MarkKind::Highlight)
        m_colour = colour;
    const auto mark = markOf(issue->analysis->text(), *span, kind, colour);
    if (!mark)
        Q_EMIT notPossible(unmarkable(issue->analysis->text(), *span));
    else if (recolours(*mark) || !m_marks.add(*mark).isEmpty())
        m_book.selecting().clearSelection();
}

// Without a selection, the note stands in the middle of the top of the page.
void MarkCommands::noteOnSelection()
{
    const OpenIssue *issue = m_session.openIssue();
    if (!issue)
        return;
    const auto span = m_book.selecting().selection();
    const auto mark = span ? markOf(issue->analysis->text(), *span, MarkKind::Highlight, m_colour) : std::nullopt;
    if (span && !mark)
        return Q_EMIT notPossible(unmarkable(issue->analysis->text(), *span));
    if (!mark)
        return noteAt({m_book.page(), freePlaceOn(m_book.page(), issue->facts().geometry(m_book.page()).size)});
    const QString id = m_marks.add(*mark);
    if (id.isEmpty())
        return;
    m_book.selecting().clearSelection();
    editNote(id);
}

// At the top of the page, below the notes that stand there.
QPointF MarkCommands::freePlaceOn(PageNumber page, QSizeF size) const
{
    constexpr double step = 20; // points
    QPointF place(size.width() / 2, size.height() / 20);
    const auto isTaken = [&](const Mark &mark) {
        return mark.kind == MarkKind::Note && mark.page() == page
            && (mark.rects.front().rect.center() - place).manhattanLength() < step;
    };
    while (place.y() < size.height() - step && std::any_of(m_marks.all().begin(), m_marks.all().end(), isTaken))
        place.ry() += step;
    return place;
}

void MarkCommands::noteAt(const PageSpot &spot)
{
    Mark mark;
    mark.kind = MarkKind::Note;
    mark.rects = {{spot.page, QRectF(spot.point, QSizeF(0, 0))}};
    auto *dialog = new NoteDialog({}, {}, NoteDialog::Note::New, m_book.window());
    dialog->setKeep([this, mark](const QString &note) {
        Mark written = mark;
        written.note = note;
        return note.isEmpty() || !m_marks.add(written).isEmpty();
    });
    open(dialog, spot.page);
}

// A note that is being written when the issue is closed or replaced is kept.
void MarkCommands::open(NoteDialog *dialog, PageNumber page)
{
    connect(&m_marks, &ReaderMarks::ending, dialog, [this, dialog] {
        if (!dialog->keep()) {
            QGuiApplication::clipboard()->setText(dialog->note());
            Q_EMIT notPossible(tr("Your note could not be saved, so it was copied to the clipboard."));
        }
        dialog->deleteLater();
    });
    QRect seen; // of the page, in the book
    for (int x = 0; x < m_book.width(); x += 8)
        if (m_book.pageAt({x, m_book.height() / 2}) == page)
            seen |= QRect(x, 0, 8, m_book.height());
    if (m_book.isVisible() && !seen.isEmpty())
        dialog->placeBeside(seen.translated(m_book.mapToGlobal(QPoint())), m_book.window()->geometry());
    dialog->open();
}

void MarkCommands::editNote(const QString &id)
{
    const Mark *mark = m_marks.find(id);
    if (!mark)
        return;
    const auto which = mark->note.isEmpty() ? NoteDialog::Note::New : NoteDialog::Note::Known;
    auto *dialog = new NoteDialog(mark->text.simplified(), mark->note, which, m_book.window());
    connect(dialog, &NoteDialog::deleteWanted, this, [this, id] { m_marks.remove(id); });
    dialog->setKeep([this, id](const QString &note) {
        const Mark *now = m_marks.find(id);
        if (!now)
            return true; // it was deleted meanwhile
        Mark changed = *now;
        changed.note = note;
        if (changed.kind != MarkKind::Note || !note.isEmpty())
            return m_marks.change(changed);
        m_marks.remove(id); // nothing of it would be left
        return true;
    });
    open(dialog, mark->page());
}

void MarkCommands::fillMenu(QMenu &menu, QPoint at)
{
    if (const QString id = m_book.readerMarkAt(at); !id.isEmpty()) {
        offerMark(menu, id);
        menu.addSeparator();
    }
    if (m_book.selecting().selection())
        fillForSelection(menu);
    else if (const auto spot = m_book.spotAt(at)) {
        menu.addAction(tr("Write a &note here…"), this, [this, spot] { noteAt(*spot); });
        menu.addSeparator();
    }
}

void MarkCommands::fillForSelection(QMenu &menu)
{
    for (const MarkColour colour : markColours)
        menu.addAction(iconOf(colour), tr("Highlight: %1").arg(nameOf(colour)), this,
                       [this, colour] { markSelection(MarkKind::Highlight, colour); });
    menu.addAction(m_actions[Command::Underline]);
    menu.addAction(m_actions[Command::AddNote]);
    menu.addSeparator();
}

void MarkCommands::offerMark(QMenu &menu, const QString &id)
{
    const Mark *mark = m_marks.find(id);
    if (!mark)
        return;
    menu.addAction(mark->note.isEmpty() ? tr("Write a &note…") : tr("Open the &note…"), this,
                   [this, id] { editNote(id); });
    offerColours(menu, id);
    menu.addAction(tr("&Delete the mark"), this, [this, id] { m_marks.remove(id); });
}

void MarkCommands::offerColours(QMenu &menu, const QString &id)
{
    for (const MarkColour colour : markColours)
        menu.addAction(iconOf(colour), nameOf(colour), this, [this, id, colour] {
            m_colour = colour;
            if (const Mark *mark = m_marks.find(id)) {
                Mark changed = *mark;
                changed.colour = colour;
                m_marks.change(changed);
            }
        });
}

// Marked text may be clicked twice to select a word: what one click opens waits for that.
void MarkCommands::openSoon(const QString &id, QPoint at)
{
    const Mark *mark = m_marks.find(id);
    if (mark && mark->kind == MarkKind::Note)
        return openMark(id, at);
    m_afterClick = [this, id, at] { openMark(id, at); };
    m_secondClick.start(QApplication::doubleClickInterval());
}

// A click on the sign of a note opens it; one on marked text offers what can be done with it.
void MarkCommands::openMark(const QString &id, QPoint at)
{
    const Mark *mark = m_marks.find(id);
    if (!mark)
        return;
    if (!mark->note.isEmpty())
        return editNote(id);
    auto *menu = new QMenu(&m_book);
    menu->setObjectName(QStringLiteral("markMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerMark(*menu, id);
    menu->popup(m_book.mapToGlobal(at));
}

} // namespace fanye::app
