// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/search/SearchInput.h"

#include "app/desktop/TintedIcon.h"
#include "app/widgets/ClearButton.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace fanye::app {
namespace {

constexpr int widestWords = 260; // pixels, of a menu entry

} // namespace

SearchInput::SearchInput(QWidget *parent)
    : QLineEdit(parent)
{
    addButtons();
    connect(this, &QLineEdit::textEdited, this, [this] { m_walk.leave(); });
}

void SearchInput::addButtons()
{
    QAction *history = addAction(tintedIcon(QStringLiteral("history")), QLineEdit::LeadingPosition);
    history->setText(tr("Search history")); // not shown: for tool tip and screen reader
    connect(history, &QAction::triggered, this, &SearchInput::openHistory);
    ClearButton::addTo(*this);
}

void SearchInput::remember()
{
    m_settings.setSearchHistory(remembered(m_settings.searchHistory(), text()));
    m_walk.leave();
}

void SearchInput::openHistory()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("searchHistory"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList texts = m_settings.searchHistory();
    if (texts.isEmpty())
        menu->addAction(tr("No searches yet"))->setEnabled(false);
    for (const QString &words : texts) {
        QString row = menu->fontMetrics().elidedText(words, Qt::ElideRight, widestWords);
        row.replace(QLatin1Char('&'), QStringLiteral("&&"));
        menu->addAction(row, this, [this, words] { setText(words); });
    }
    menu->addSeparator();
    QAction *forget = menu->addAction(tr("&Clear search history"), this, [this] {
        m_settings.setSearchHistory({});
        m_walk.leave();
    });
    forget->setEnabled(!texts.isEmpty());
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

bool SearchInput::step(int key)
{
    const QStringList texts = m_settings.searchHistory();
    const auto words = key == Qt::Key_Up ? m_walk.older(texts, text()) : m_walk.newer(texts);
    if (words)
        setText(*words);
    return words.has_value();
}

void SearchInput::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        event->modifiers() & Qt::ShiftModifier ? Q_EMIT previousWanted() : Q_EMIT nextWanted();
        break;
    case Qt::Key_Up:
        step(Qt::Key_Up);
        break;
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            openHistory();
        else if (!step(Qt::Key_Down))
            Q_EMIT hitsWanted();
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace fanye::app
