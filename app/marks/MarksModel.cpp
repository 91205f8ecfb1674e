// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/marks/MarksModel.h"

#include "app/desktop/PlainTip.h"
#include "issue/PlainText.h"
#include "marks/MarkAnnotations.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <set>

namespace fanye::app {

using namespace marks;

namespace {

constexpr qint64 unknown = std::numeric_limits<qint64>::min(); // when a mark was made
constexpr qsizetype longestTip = 2000; // UTF-16 units

} // namespace

void MarksModel::setMarks(const std::vector<Mark> &marks)
{
    beginResetModel();
    m_marks = marks;
    arrange();
    endResetModel();
}

void MarksModel::setBookmarks(const std::vector<Bookmark> &bookmarks)
{
    beginResetModel();
    m_bookmarks = bookmarks;
    arrange();
    endResetModel();
}

void MarksModel::setFileMarks(const std::vector<FileMark> &marks)
{
    beginResetModel();
    m_fileMarks = marks;
    arrange();
    endResetModel();
}

void MarksModel::setOrder(Order order)
{
    beginResetModel();
    m_order = order;
    arrange();
    endResetModel();
}

void MarksModel::setFilter(const QString &words)
{
    beginResetModel();
    m_filter = words.simplified();
    arrange();
    endResetModel();
}

void MarksModel::setPageWords(std::function<QString(PageNumber)> words)
{
    m_pageWords = std::move(words);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {PlaceRole});
}

bool MarksModel::matches(const Mark &mark) const
{
    return m_filter.isEmpty() || mark.text.contains(m_filter, Qt::CaseInsensitive)
        || mark.note.contains(m_filter, Qt::CaseInsensitive);
}

// What a copy brings of the reader's own marks is listed once.
void MarksModel::arrange()
{
    m_rows.clear();
    std::set<QString> own;
    for (const Mark &mark : m_marks)
        own.insert(annotationName(mark));
    for (const Mark &mark : m_marks)
        if (matches(mark))
            m_rows.push_back({mark.page(), mark.changed, &mark, nullptr});
    for (const FileMark &each : m_fileMarks)
        if (!isAnnotationOf(own, each.name) && matches(each.mark))
            m_rows.push_back({each.mark.page(), each.mark.changed, &each.mark, &each});
    if (m_filter.isEmpty())
        for (const Bookmark &bookmark : m_bookmarks)
            m_rows.push_back({bookmark.page, bookmark.created, nullptr, nullptr});
    const auto byPage = [](const Row &a, const Row &b) {
        if (a.page != b.page || !a.mark || !b.mark)
            return a.page != b.page ? a.page < b.page : !a.mark && b.mark;
        return standsBefore(*a.mark, *b.mark);
    };
    const auto secondsOf = [](const Row &row) { return row.date.isValid() ? row.date.toSecsSinceEpoch() : unknown; };
    const auto byDate = [&](const Row &a, const Row &b) {
        return secondsOf(a) != secondsOf(b) ? secondsOf(a) > secondsOf(b) : byPage(a, b);
    };
    if (m_order == Order::ByPage)
        std::sort(m_rows.begin(), m_rows.end(), byPage);
    else
        std::sort(m_rows.begin(), m_rows.end(), byDate);
}

QString MarksModel::placeOf(const Row &row) const
{
    QString page = m_pageWords ? m_pageWords(row.page) : QString::number(row.page.number());
    if (m_order == Order::ByDate && row.date.isValid())
        page += QStringLiteral(" · ") + QLocale().toString(row.date.toLocalTime().date(), QLocale::ShortFormat);
    return row.inFile ? tr("in the file · %1").arg(page) : page;
}

int MarksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MarksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const QString text = row.mark ? plainText(row.mark->text) : tr("Bookmark");
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return row.mark && !row.mark->note.isEmpty() ? text + QStringLiteral(" – ") + plainText(row.mark->note) : text;
    case PageRole:
        return row.page.number();
    case IdRole:
        return row.mark ? row.mark->id : QString();
    case TextRole:
        return text;
    case NoteRole:
        return row.mark ? plainText(row.mark->note) : QString();
    case ColourRole:
        return row.inFile ? row.inFile->colour : row.mark ? colourOf(row.mark->colour) : QColor();
    case KindRole: // none: a bookmark
        return row.mark ? QVariant(int(row.mark->kind)) : QVariant();
    case PlaceRole:
        return placeOf(row);
    case WholeRole:
        return row.mark ? QString(row.mark->text + QLatin1Char('\n') + row.mark->note).trimmed() : QString();
    case Qt::ToolTipRole: // such a note cannot be opened
        return row.inFile ? plainTip(row.inFile->mark.note.left(longestTip).split(QLatin1Char('\n'))) : QString();
    case InFileRole:
        return row.inFile != nullptr;
    default:
        return {};
    }
}

} // namespace fanye::app
