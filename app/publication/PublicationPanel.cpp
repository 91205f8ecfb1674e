// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/publication/PublicationPanel.h"

#include "app/desktop/PlainTip.h"
#include "app/desktop/TintedIcon.h"
#include "app/publication/CoverPicture.h"
#include "app/publication/EditableText.h"
#include "app/publication/FactWords.h"
#include "app/publication/FileProperties.h"
#include "app/publication/FoldedText.h"
#include "app/publication/HighlightList.h"
#include "app/publication/ReaderFacts.h"
#include "pages/PagePainter.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace fanye::app {

using namespace facts;
using namespace pages;

namespace {

// Title and summary have places of their own.
constexpr FactField rowFields[]{FactField::Series, FactField::Number,    FactField::Total,     FactField::Covers,
                                FactField::Year,   FactField::Published, FactField::Publisher, FactField::Category,
                                FactField::Issn,   FactField::Cn};

} // namespace

PublicationPanel::PublicationPanel(ReaderFacts &facts, QWidget *parent)
    : QScrollArea(parent)
    , m_facts(facts)
    , m_cover(new CoverPicture(this))
    , m_star(new QToolButton(this))
    , m_title(new EditableText(this))
    , m_line(new QLabel(this))
    , m_place(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new FoldedText(this))
    , m_highlights(new HighlightList(this))
    , m_add(new QToolButton(this))
    , m_addMenu(new QMenu(this))
    , m_file(new FileProperties(this))
{
    setObjectName(QStringLiteral("publicationPanel"));
    setAccessibleName(tr("The issue"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    arrange();
    makeUndo();
    connect(&m_facts, &ReaderFacts::changed, this, &PublicationPanel::show);
    connect(&m_facts, &ReaderFacts::ending, this, [this] {
        for (EditableText *text : findChildren<EditableText *>())
            text->finish();
    });
    connect(m_cover, &CoverPicture::clicked, this, [this] { Q_EMIT pageWanted(PageNumber::fromNumber(1)); });
    connect(m_highlights, &HighlightList::pageWanted, this, &PublicationPanel::pageWanted);
    connect(m_addMenu, &QMenu::aboutToShow, this, &PublicationPanel::fillAddMenu);
}

void PublicationPanel::arrange()
{
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(14, 4, 14, 14);
    column->setSpacing(6);
    arrangeHead(*column);
    m_summaryHead = headline(FactWords::nameOf(FactField::Summary), *column);
    column->addWidget(m_summary);
    m_highlightsHead = headline(tr("In this issue"), *column);
    column->addWidget(m_highlights);
    headline(tr("Details"), *column);
    arrangeFields(*column);
    m_fileHead = headline(tr("File"), *column);
    column->addWidget(m_file);
    column->addStretch(1);
    setWidget(content);
}

void PublicationPanel::arrangeHead(QVBoxLayout &column)
{
    m_star->setObjectName(QStringLiteral("star"));
    m_star->setAccessibleName(tr("Add to favourites"));
    m_star->setAutoRaise(true);
    m_star->setCheckable(true);
    m_star->setIconSize({20, 20});
    connect(m_star, &QToolButton::clicked, this, [this](bool is) { m_facts.setFavourite(is); });
    QFont large = font();
    large.setPointSizeF(1.3 * large.pointSizeF());
    large.setBold(true);
    m_title->setTextFont(large);
    m_title->setObjectName(fieldName(FactField::Title));
    m_title->setName(FactWords::nameOf(FactField::Title));
    connect(m_title, &EditableText::typed, this, [this](const QString &text) { m_facts.type(FactField::Title, text); });
    m_line->setObjectName(QStringLiteral("numberLine"));
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setMinimumWidth(1);
    m_line->setForegroundRole(QPalette::PlaceholderText);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);
    m_progress->setStyleSheet(QStringLiteral("QProgressBar { border: 0; background: palette(mid) }"
                                             "QProgressBar::chunk { background: palette(link) }"));
    auto *title = new QHBoxLayout;
    title->addWidget(m_title, 1);
    title->addWidget(m_star, 0, Qt::AlignTop);
    column.addWidget(m_cover);
    column.addLayout(title);
    column.addWidget(m_line);
    column.addWidget(m_place);
    column.addWidget(m_progress);
}

void PublicationPanel::arrangeFields(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (const FactField field : rowFields) {
        auto *name = new QLabel(FactWords::nameOf(field), this);
        name->setForegroundRole(QPalette::PlaceholderText);
        EditableText *text = editable(field);
        const int row = grid->rowCount();
        grid->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(text, row, 1);
        m_rows[field] = {name, text};
    }
    column.addLayout(grid);
    m_add->setObjectName(QStringLiteral("addFact"));
    m_add->setText(tr("Add…"));
    m_add->setAutoRaise(true);
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setMenu(m_addMenu);
    column.addWidget(m_add, 0, Qt::AlignLeft);
}

EditableText *PublicationPanel::editable(FactField field)
{
    auto *text = new EditableText(this);
    text->setObjectName(fieldName(field));
    text->setName(FactWords::nameOf(field));
    connect(text, &EditableText::typed, this, [this, field](const QString &typed) { m_facts.type(field, typed); });
    connect(text, &EditableText::ended, this, [this, field] { showRow(field); });
    return text;
}

QLabel *PublicationPanel::headline(const QString &words, QVBoxLayout &column)
{
    auto *label = new QLabel(words, this);
    QFont bold = font();
    bold.setBold(true);
    label->setFont(bold);
    column.addSpacing(8);
    column.addWidget(label);
    return label;
}

// Its shortcuts work while the panel has the focus.
void PublicationPanel::makeUndo()
{
    const auto add = [this](const QString &words, QKeySequence::StandardKey key, auto what) {
        auto *action = new QAction(words, this);
        action->setShortcuts(key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
        const auto enable = [this, action, key] {
            action->setEnabled(key == QKeySequence::Undo ? m_facts.canUndo() : m_facts.canRedo());
        };
        connect(&m_facts, &ReaderFacts::changed, action, enable);
        enable();
    };
    add(tr("Undo"), QKeySequence::Undo, [this] { m_facts.undo(); });
    add(tr("Redo"), QKeySequence::Redo, [this] { m_facts.redo(); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void PublicationPanel::fillAddMenu()
{
    m_addMenu->clear();
    for (const FactField field : rowFields)
        if (m_rows.at(field).text->isHidden())
            m_addMenu->addAction(FactWords::nameOf(field), this, [this, field] {
                m_rows.at(field).name->show();
                m_rows.at(field).text->show();
                m_rows.at(field).text->edit();
            });
}

void PublicationPanel::setIssue(PagePainter *painter, const QString &path)
{
    m_painter = painter;
    m_cover->setPainter(painter);
    if (!painter)
        return;
    m_path = path;
    if (isVisible())
        QTimer::singleShot(0, this, &PublicationPanel::fillFile);
    m_progress->setRange(0, painter->facts().pageCount());
    show();
    verticalScrollBar()->setValue(0);
}

void PublicationPanel::showEvent(QShowEvent *event)
{
    fillFile();
    QScrollArea::showEvent(event);
}

// Not before the panel is seen, nor before the first page is: a share may take long to say how large a file is.
void PublicationPanel::fillFile()
{
    if (m_painter && !m_path.isEmpty())
        m_file->setIssue(m_painter->facts(), std::exchange(m_path, QString()));
}

void PublicationPanel::setPage(PageNumber page)
{
    m_progress->setValue(page.number());
    m_place->setText(tr("Page %1 of %2").arg(page.number()).arg(m_progress->maximum()));
}

void PublicationPanel::showProperties()
{
    QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_file); }); // after the panel has been laid out
}

void PublicationPanel::show()
{
    if (!m_painter)
        return;
    m_title->setText(m_facts.text(FactField::Title));
    const QString line = FactWords::lineOf(m_facts.text(FactField::Number), m_facts.text(FactField::Total),
                                           m_facts.text(FactField::Covers));
    m_line->setText(line);
    m_line->setVisible(!line.isEmpty());
    const bool isFavourite = m_facts.isFavourite();
    m_star->setChecked(isFavourite);
    m_star->setIcon(tintedIcon(isFavourite ? QStringLiteral("star-filled") : QStringLiteral("star")));
    m_star->setToolTip(isFavourite ? tr("Remove from favourites") : tr("Add to favourites"));
    m_star->setAccessibleName(m_star->toolTip());
    const QString summary = m_facts.text(FactField::Summary);
    m_summary->setText(summary);
    m_summary->setVisible(!summary.isEmpty());
    m_summaryHead->setVisible(!summary.isEmpty());
    const auto &highlights = m_facts.facts().highlights;
    m_highlights->setHighlights(highlights ? highlights->value : std::vector<Highlight>());
    m_highlights->setVisible(highlights.has_value());
    m_highlightsHead->setVisible(highlights.has_value());
    for (const FactField field : rowFields)
        showRow(field);
}

void PublicationPanel::showRow(FactField field)
{
    const Row &row = m_rows.at(field);
    const QString text = m_facts.text(field);
    row.text->setText(text);
    const auto witness = m_facts.witness(field);
    row.text->setToolTip(plainTip(m_facts.isTyped(field) ? FactWords::typedByReader()
                                      : witness          ? FactWords::placeOf(*witness)
                                                         : QString()));
    row.text->setVisible(!text.isEmpty() || row.text->isEdited());
    row.name->setVisible(!text.isEmpty() || row.text->isEdited());
}

} // namespace fanye::app
