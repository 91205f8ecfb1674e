// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contents/ContentsCommands.h"

#include "app/contents/ReaderContents.h"
#include "contents/model/ContentsModel.h"

#include <QAction>
#include <QMenu>
#include <QTreeView>

namespace fanye::app {

using namespace contents;

ContentsCommands::ContentsCommands(ReaderContents &contents, const ContentsModel &model, QTreeView &tree,
                                   QWidget *panel)
    : QObject(panel)
    , m_contents(contents)
    , m_model(model)
    , m_tree(tree)
{
    makeActions(panel);
    follow();
}

void ContentsCommands::makeActions(QWidget *panel)
{
    m_add = add(tr("&Add an entry for this page"), {Qt::Key_Insert}, [this] { addEntry(0); });
    m_addSecond = add(tr("Add an entry for this page"), {Qt::SHIFT | Qt::Key_Insert}, [this] { addEntry(1); });
    m_rename = add(tr("&Rename"), {Qt::Key_F2}, [this] { m_tree.edit(m_model.indexOf(*chosen())); });
    m_delete = add(tr("&Delete"), {Qt::Key_Delete},
                   [this] { m_contents.correct(deleting(m_contents.now(), *chosen())); });
    addMove(tr("Mo&ve up"), Qt::ALT | Qt::SHIFT | Qt::Key_Up, &movingUp);
    addMove(tr("Move do&wn"), Qt::ALT | Qt::SHIFT | Qt::Key_Down, &movingDown);
    addMove(tr("Pr&omote"), Qt::ALT | Qt::SHIFT | Qt::Key_Left, &raising);
    addMove(tr("De&mote"), Qt::ALT | Qt::SHIFT | Qt::Key_Right, &lowering);
    m_undo = add(tr("&Undo"), {Qt::CTRL | Qt::Key_Z}, [this] { m_contents.undo(); });
    m_redo = add(tr("R&edo"), {Qt::CTRL | Qt::SHIFT | Qt::Key_Z, Qt::CTRL | Qt::Key_Y}, [this] { m_contents.redo(); });
    m_restore = add(tr("Rever&t all corrections"), {}, [this] { m_contents.restoreAll(); });
    for (QAction *action : findChildren<QAction *>())
        panel->addAction(action);
}

QAction *ContentsCommands::add(const QString &words, const QList<QKeySequence> &keys, const std::function<void()> &what)
{
    auto *action = new QAction(words, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, what);
    return action;
}

QAction *ContentsCommands::addMove(const QString &words, const QKeySequence &key, Make make)
{
    QAction *action = add(words, {key}, [this, make] {
        if (const auto edit = make(m_contents.now(), *chosen()))
            m_contents.correct(*edit);
    });
    m_moves.push_back({action, make});
    return action;
}

void ContentsCommands::addEntry(std::size_t page)
{
    m_contents.addFor(m_pages[page]);
    Q_EMIT added();
}

std::optional<int> ContentsCommands::chosen() const
{
    return m_model.rowOf(m_tree.currentIndex());
}

// With two open pages, the commands name the page number.
void ContentsCommands::setPages(const std::vector<PageNumber> &pages)
{
    m_pages = pages;
    const bool isSpread = pages.size() > 1;
    m_add->setText(isSpread ? tr("&Add an entry for page %1").arg(m_contents.numberOf(pages[0]))
                            : tr("&Add an entry for this page"));
    m_addSecond->setText(isSpread ? tr("Add an entry for &page %1").arg(m_contents.numberOf(pages[1])) : QString());
    m_addSecond->setVisible(isSpread);
    follow();
}

void ContentsCommands::setFiltered(bool filtered)
{
    m_isFiltered = filtered;
    m_tree.setDragEnabled(!filtered);
    follow();
}

void ContentsCommands::follow()
{
    const auto row = chosen();
    const bool canCorrect = m_contents.isReady();
    const bool hasRow = canCorrect && row && *row < int(m_contents.contents().size());
    m_add->setEnabled(canCorrect && !m_isFiltered && !m_pages.empty());
    m_addSecond->setEnabled(canCorrect && !m_isFiltered && m_pages.size() > 1);
    m_rename->setEnabled(hasRow);
    m_delete->setEnabled(hasRow);
    for (const Move &move : m_moves)
        move.action->setEnabled(hasRow && !m_isFiltered && move.make(m_contents.now(), *row));
    m_undo->setEnabled(m_contents.canUndo());
    m_redo->setEnabled(m_contents.canRedo());
    m_restore->setEnabled(canCorrect && m_contents.isCorrected());
}

void ContentsCommands::fillEntryMenu(QMenu &menu) const
{
    if (chosen()) {
        menu.addActions({m_rename, m_delete});
        menu.addSeparator();
        for (const Move &move : m_moves)
            menu.addAction(move.action);
        menu.addSeparator();
    }
    fillPanelMenu(menu);
}

void ContentsCommands::fillPanelMenu(QMenu &menu) const
{
    menu.addActions({m_add, m_addSecond});
    menu.addSeparator();
    menu.addActions({m_undo, m_redo, m_restore});
}

} // namespace fanye::app
