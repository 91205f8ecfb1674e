// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarksPanel.h"

#include "app/desktop/TintedIcon.h"
#include "app/marks/MarkDelegate.h"
#include "app/marks/ReaderMarks.h"
#include "app/session/IssueBookmarks.h"
#include "app/widgets/ClearButton.h"

#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QToolButton>

namespace fanye::app {

MarksPanel::MarksPanel(ReaderMarks &marks, QWidget *parent)
    : QWidget(parent)
    , m_marks(marks)
    , m_model(new MarksModel(this))
    , m_filter(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_trouble(new QLabel(this))
    , m_empty(new QLabel(
          tr("Select words in the book and highlight them (Ctrl+H), or write a note. They are listed here."), this))
{
    setObjectName(QStringLiteral("marksPanel"));
    arrange();
    connect(&marks, &ReaderMarks::changed, this, &MarksPanel::show);
    connect(m_filter, &QLineEdit::textChanged, m_model, &MarksModel::setFilter);
    connect(m_list, &QListView::clicked, this, &MarksPanel::go);
    connect(m_list, &QListView::activated, this, &MarksPanel::go);
    connect(m_list, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const QString id = index.data(MarksModel::IdRole).toString(); !id.isEmpty())
            Q_EMIT noteWanted(id);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &MarksPanel::openMenu);
    show();
}

void MarksPanel::arrange()
{
    m_filter->setPlaceholderText(tr("Filter marks"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    ClearButton::addTo(*m_filter);
    m_list->setAccessibleName(tr("Marks"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MarkDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    m_trouble->setObjectName(QStringLiteral("fileTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->setContentsMargins(16, 4, 16, 8);
    m_trouble->hide();
    m_empty->setWordWrap(true);
    m_empty->setMargin(16);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 8, 8, 4);
    head->addWidget(m_filter, 1);
    head->addWidget(makeMenuButton());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_trouble);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty, 1);
}

QToolButton *MarksPanel::makeMenuButton()
{
    auto *menu = new QMenu(this);
    auto *orders = new QActionGroup(menu);
    const auto addOrder = [&](const QString &words, MarksModel::Order order) {
        QAction *action = menu->addAction(words, this, [this, order] { m_model->setOrder(order); });
        action->setCheckable(true);
        action->setChecked(order == MarksModel::Order::ByPage);
        orders->addAction(action);
    };
    addOrder(tr("By &page"), MarksModel::Order::ByPage);
    addOrder(tr("By &date"), MarksModel::Order::ByDate);
    menu->addSeparator();
    menu->addAction(tr("&Save as Markdown…"), this, &MarksPanel::exportWanted);
    auto *more = new QToolButton(this);
    more->setIcon(tintedIcon(QStringLiteral("menu")));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(menu);
    more->setToolTip(tr("Order and export of the marks"));
    more->setAccessibleName(more->toolTip());
    return more;
}

void MarksPanel::setBookmarks(const std::vector<marks::Bookmark> &bookmarks)
{
    m_model->setBookmarks(bookmarks);
    show();
}

void MarksPanel::setFileMarks(const std::vector<FileMark> &marks)
{
    m_model->setFileMarks(marks);
    show();
}

void MarksPanel::setFileTrouble(const QString &plainText)
{
    m_trouble->setText(plainText);
    m_trouble->setVisible(!plainText.isEmpty());
}

void MarksPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    Q_EMIT seen();
}

void MarksPanel::setPageWords(std::function<QString(PageNumber)> words)
{
    m_model->setPageWords(std::move(words));
}

void MarksPanel::show()
{
    const QString chosen = m_list->currentIndex().data(MarksModel::IdRole).toString();
    m_model->setMarks(m_marks.all());
    for (int row = 0; !chosen.isEmpty() && row < m_model->rowCount(); ++row)
        if (m_model->index(row).data(MarksModel::IdRole).toString() == chosen)
            m_list->setCurrentIndex(m_model->index(row));
    m_empty->setVisible(m_model->isEmptyOfAll());
    m_list->setVisible(!m_model->isEmptyOfAll());
}

void MarksPanel::go(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT pageWanted(PageNumber::fromNumber(index.data(MarksModel::PageRole).toInt()));
}

void MarksPanel::remove(const QString &id, PageNumber page)
{
    if (id.isEmpty())
        m_marks.bookmarks().remove(page);
    else
        m_marks.remove(id);
}

void MarksPanel::openMenu(QPoint at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    const QString id = index.data(MarksModel::IdRole).toString();
    auto *menu = new QMenu(m_list);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.data(MarksModel::InFileRole).toBool()) {
        const QString words = index.data(MarksModel::WholeRole).toString();
        menu->addAction(tr("&Copy the words"), this, [words] { QGuiApplication::clipboard()->setText(words); });
        return menu->popup(m_list->viewport()->mapToGlobal(at));
    }
    if (const marks::Mark *mark = m_marks.find(id)) {
        menu->addAction(mark->note.isEmpty() ? tr("Write a &note…") : tr("Open the &note…"), this,
                        [this, id] { Q_EMIT noteWanted(id); });
        const QString words = index.data(MarksModel::WholeRole).toString();
        menu->addAction(tr("&Copy the words"), this, [words] { QGuiApplication::clipboard()->setText(words); });
    }
    const auto page = PageNumber::fromNumber(index.data(MarksModel::PageRole).toInt());
    menu->addAction(id.isEmpty() ? tr("&Remove the bookmark") : tr("&Delete the mark"), this,
                    [this, id, page] { remove(id, page); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

bool MarksPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        const QModelIndex index = m_list->currentIndex();
        if (index.isValid() && !index.data(MarksModel::InFileRole).toBool())
            remove(index.data(MarksModel::IdRole).toString(),
                   PageNumber::fromNumber(index.data(MarksModel::PageRole).toInt()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace fanye::app
