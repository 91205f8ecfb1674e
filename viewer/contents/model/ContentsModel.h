// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contents/edit/EntryMoves.h"
#include "contents/model/ShownEntries.h"

#include <QAbstractItemModel>

#include <optional>
#include <vector>

namespace fanye::contents {

// The contents as a tree for a view: the title, and beside it the number of the page as it is printed there, or else
// as the PDF counts. One entry, the one that is being read, is marked. The model changes nothing by itself: what a view
// edits or drags becomes a signal. GUI thread only.
class ContentsModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TitleColumn, PageColumn, ColumnCount };
    enum EntryRole {
        PageRole = Qt::UserRole + 1, // int, counted from 1; invalid: the entry leads nowhere
        FolioRole, // QString; invalid where none is printed
        TopRole, // double, points from the page's top edge; invalid where unknown
        LevelRole, // int, 1 is outermost
        SourceRole, // int, a ContentsSource
        ConfidenceRole, // double, 0 to 1
        CurrentRole, // bool: being read
    };

    explicit ContentsModel(QObject *parent = nullptr);

    void setContents(EditedContents contents);
    void setContents(const Contents &contents) { setContents(edited(contents, {})); } // without corrections
    const Contents &contents() const { return m_now.entries; }
    void setSubheadings(Subheadings subheadings);
    void setFilter(const QString &filter); // empty: all

    // Marks the entry that is read on these pages, which lie open, or takes the mark away where none is.
    void setCurrent(std::vector<PageNumber> pages);
    void setCurrent(PageNumber page) { setCurrent(std::vector{page}); }
    // The reader has gone to this entry: of those that begin on the pages it is the one, as long as its page lies open.
    // Invalid: to none.
    void setSought(const QModelIndex &index);
    // The reader turns to these pages, which are marked later: forgets the sought entry unless it begins on one of them.
    void forgetSoughtBeside(const std::vector<PageNumber> &pages);
    QModelIndex currentIndex() const; // in the first column; invalid where nothing is marked

    // What an index stands for, and back. Invalid indexes and rows outside give nothing.
    const ContentsEntry *entryAt(const QModelIndex &index) const;
    std::optional<PageNumber> pageAt(const QModelIndex &index) const;
    std::optional<int> rowOf(const QModelIndex &index) const; // of contents()
    QModelIndex indexOf(int entry, int column = TitleColumn) const; // row of contents(); invalid where it is not shown

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QHash<int, QByteArray> roleNames() const override;

    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::DropActions supportedDropActions() const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    // A reader has edited or dragged an entry. The correction names entries by their anchors, because the contents may
    // change before it is applied.
    void correctionWanted(const fanye::contents::ContentsEdit &edit);

private:
    struct Node // of the tree; the entry's row in contents() is the node's row in m_nodes
    {
        bool isShown = false;
        int parent = -1;
        int row = 0; // among its siblings
        std::vector<int> children;
    };
    void showAgain();
    void buildTree();
    std::optional<int> entryRead() const;
    std::optional<int> draggedIn(const QMimeData *data) const;
    EntryPlace placeAt(int row, const QModelIndex &parent) const;
    void mark(std::optional<int> entry);
    const std::vector<int> &childrenOf(const QModelIndex &parent) const;
    QVariant textIn(const ContentsEntry &entry, int column) const;

    EditedContents m_now;
    quintptr m_version = 0; // of the rows
    Subheadings m_subheadings = Subheadings::Hidden;
    QString m_filter;
    std::vector<Node> m_nodes;
    std::vector<int> m_top; // nodes without a parent
    std::vector<PageNumber> m_pages; // that are being read
    std::optional<EntryAnchor> m_sought;
    std::optional<int> m_current;
};

} // namespace fanye::contents
