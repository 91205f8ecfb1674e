// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/panels/ContentsPanel.h"

#include "contents/ContentsModel.h"

#include <QHeaderView>
#include <QLabel>
#include <QStyledItemDelegate>
#include <QTextLayout>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace fanye {
namespace {

constexpr int indentation = 14;

// Rows of one height, whichever script a title is in: the font that has Chinese is taller than the one that has Latin.
class EvenRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), heightIn(option.font))};
    }

private:
    int heightIn(const QFont &font) const
    {
        if (m_height == 0 || font != m_font) {
            QTextLayout both(QStringLiteral("翻页 Page"), font);
            both.beginLayout();
            QTextLine line = both.createLine();
            line.setLineWidth(1000);
            m_height = int(std::ceil(line.height())) + 2;
            both.endLayout();
            m_font = font;
        }
        return m_height;
    }

    mutable QFont m_font; // that the height was found for
    mutable int m_height = 0;
};

bool isMadeByUs(const Contents &contents)
{
    return std::any_of(contents.begin(), contents.end(), [](const ContentsEntry &entry) {
        return entry.source != ContentsSource::Outline && entry.source != ContentsSource::Reader;
    });
}

} // namespace

ContentsPanel::ContentsPanel(QWidget *parent)
    : QWidget(parent)
    , m_model(new ContentsModel(this))
    , m_tree(new QTreeView(this))
    , m_source(new QLabel(this))
{
    arrangeTree();
    m_source->setForegroundRole(QPalette::PlaceholderText);
    m_source->setContentsMargins(12, 4, 12, 6);
    m_source->setText(tr("Contents made by Fanye"));
    m_source->setToolTip(tr("The PDF has none of its own: these were read from its pages."));
    m_source->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_source);
}

void ContentsPanel::arrangeTree()
{
    m_tree->setObjectName(QStringLiteral("contents"));
    m_tree->setAccessibleName(tr("Contents"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new EvenRows(m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(indentation);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(m_tree, &QTreeView::clicked, this, &ContentsPanel::go);
    connect(m_tree, &QTreeView::activated, this, &ContentsPanel::go);
}

void ContentsPanel::setContents(const Contents &contents)
{
    if (contents == m_entries)
        return;
    m_entries = contents;
    m_model->setContents(contents);
    m_tree->expandAll();
    m_source->setVisible(isMadeByUs(contents));
}

void ContentsPanel::setCurrent(PageNumber page)
{
    m_model->setCurrent(page);
    m_tree->setCurrentIndex(m_model->currentIndex()); // brings it into view
}

QString ContentsPanel::titleAt(PageNumber page) const
{
    const auto row = entryAt(m_entries, page);
    return row ? m_entries[std::size_t(*row)].title : QString();
}

void ContentsPanel::go(const QModelIndex &index)
{
    if (const auto page = m_model->pageAt(index))
        Q_EMIT pageWanted(*page);
}

} // namespace fanye
