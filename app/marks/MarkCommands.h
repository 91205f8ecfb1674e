// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Session.h"
#include "flip/state/BookHitTest.h"
#include "marks/Mark.h"
#include "text/selection/TextSpan.h"

#include <QObject>
#include <QPoint>
#include <QTimer>

#include <functional>
#include <optional>

class QAction;
class QMenu;

namespace fanye::flip {
class FlipView;
}

namespace fanye::app {

class Actions;
class ReaderMarks;

// Marks what is selected, writes notes, changes and deletes marks: by keys, by the menu of the book, and by a click on
// a mark.
class MarkCommands : public QObject
{
    Q_OBJECT
public:
    // REQUIRES: all outlive this. Undo and redo work while one of these widgets has the focus.
    MarkCommands(const Session &session, ReaderMarks &marks, flip::FlipView &book, const Actions &actions,
                 const QList<QWidget *> &places, QObject *parent = nullptr);

    QAction *undoAction() const { return m_undo; }
    QAction *redoAction() const { return m_redo; }
    void fillForSelection(QMenu &menu); // REQUIRES: something is selected
    void fillMenu(QMenu &menu, QPoint at); // for what is selected, for the mark there, or for the place
    void editNote(const QString &id);

Q_SIGNALS:
    void notPossible(const QString &plainText);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool recolours(const marks::Mark &mark);
    QString unmarkable(const text::IssueText &text, const text::TextSpan &span) const;
    void makeUndo(const QList<QWidget *> &places);
    void markSelection(marks::MarkKind kind, marks::MarkColour colour);
    void noteOnSelection();
    void open(class NoteDialog *dialog, PageNumber page);
    QPointF freePlaceOn(PageNumber page, QSizeF size) const;
    void noteAt(const flip::PageSpot &spot);
    void offerMark(QMenu &menu, const QString &id);
    void offerColours(QMenu &menu, const QString &id);
    void openSoon(const QString &id, QPoint at);
    void openMark(const QString &id, QPoint at);
    void showWhatIsPossible();

    const Session &m_session;
    ReaderMarks &m_marks;
    flip::FlipView &m_book;
    const Actions &m_actions;
    marks::MarkColour m_colour = marks::MarkColour::Yellow; // chosen last
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QTimer m_secondClick; // may still come
    std::function<void()> m_afterClick;
};

} // namespace fanye::app
