// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader is told of the real window: names of all that can be worked, and messages as they come. And what
// tool tips show: plain text, whatever a file is called.
#include "app/desktop/Announcement.h"
#include "app/widgets/MessageBar.h"
#include "app/widgets/ProgressBar.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace fanye;
using namespace fanye::app;

namespace {

const QString sample = QStringLiteral(FANYE_SAMPLE);

bool canBeWorked(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    if (label && label->text().isEmpty()) // waits for a message
        return false;
    const auto *button = qobject_cast<const QPushButton *>(&widget);
    if (button && button->text().isEmpty() && button->isHidden()) // waits for an offer
        return false;
    // These belong to their views.
    if (qobject_cast<const QScrollBar *>(&widget) || qobject_cast<const QHeaderView *>(&widget))
        return false;
    return widget.focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QAbstractSlider *>(&widget)
        || qobject_cast<const QAbstractItemView *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

bool isOfQtsOwn(const QWidget &widget) // the insides of a Qt widget, which a screen reader does not meet one by one
{
    return widget.objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QFileDialog *>(widget.window());
}

QString nameOf(QWidget &widget)
{
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face ? face->text(QAccessible::Name) : QString();
}

void checkNames(QWidget &root)
{
    for (QWidget *widget : root.findChildren<QWidget *>()) {
        if (!canBeWorked(*widget) || isOfQtsOwn(*widget))
            continue;
        CAPTURE(widget->metaObject()->className(), widget->objectName().toStdString(),
                widget->parentWidget()->metaObject()->className(), widget->toolTip().toStdString());
        CHECK_FALSE(nameOf(*widget).trimmed().isEmpty());
    }
}

// As it is shown.
QString shown(const QString &tip)
{
    return Qt::mightBeRichText(tip) ? QTextDocumentFragment::fromHtml(tip).toPlainText() : tip;
}

void checkTips(QWidget &root)
{
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const QString tip = shown(widget->toolTip());
        CAPTURE(widget->metaObject()->className(), widget->toolTip().toStdString());
        CHECK_FALSE(tip.contains(QLatin1String("&amp;")));
        CHECK_FALSE(tip.contains(QLatin1String("&lt;")));
        CHECK_FALSE(tip.contains(QLatin1String("(&")));
        if (qobject_cast<const QAbstractButton *>(widget) && !tip.contains(QLatin1Char('/'))) // no path
            CHECK_FALSE(tip.contains(QLatin1Char('&')));
    }
}

// What assistive technology is told while this lives.
class Told
{
public:
    Told()
    {
        listenToAnnouncements([this](QAccessibleEvent &event) {
            QStringList &told = event.type() == QAccessible::Alert ? m_alerts : m_others;
            told << event.accessibleInterface()->text(QAccessible::Name);
        });
    }
    ~Told() { listenToAnnouncements(nullptr); }
    Q_DISABLE_COPY_MOVE(Told)

    // As an alert, and where Qt knows them as an announcement, too.
    bool has(const QString &words) const
    {
        const bool isAnnounced = QT_VERSION < QT_VERSION_CHECK(6, 8, 0) || !m_others.filter(words).isEmpty();
        return isAnnounced && !m_alerts.filter(words).isEmpty();
    }

private:
    QStringList m_alerts, m_others;
};

QDialog *openDialog(WindowUnderTest &test)
{
    const auto dialogs = test.window().findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

TEST_CASE("all that can be worked in the window has a name for those who cannot see it")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.window().tell(QStringLiteral("A message"));
    auto *work = test.window().findChild<ProgressBar *>();
    work->begin(QStringLiteral("Some work"));
    auto *tree = test.find<QTreeView>("contents");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    tree->edit(tree->currentIndex());
    REQUIRE(tree->findChild<QLineEdit *>(QStringLiteral("contentsTitle")));
    checkNames(test.window());
    checkTips(test.window());
    work->end();
    test.press(Qt::Key_Escape);
}

TEST_CASE("the bars of the full screen have names, too")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    test.press(Qt::Key_F11);
    REQUIRE(test.waitFor([&] { return test.window().isFullScreen(); }));
    test.press(Qt::Key_F10);
    REQUIRE(test.waitFor([&] { return test.find<QWidget>("topBars")->isVisible(); }));
    checkNames(test.window());
    test.press(Qt::Key_Escape);
    test.press(Qt::Key_Escape);
    test.press(Qt::Key_F11);
    CHECK(test.waitFor([&] { return !test.window().isFullScreen(); }));
}

TEST_CASE("the pages that stand in place of a book have names")
{
    WindowUnderTest test;
    REQUIRE(test.waitFor([&] { return !test.window().findChildren<QPushButton *>().isEmpty(); }));
    checkNames(test.window());
    test.open(QStringLiteral("/no/such/file.pdf"));
    REQUIRE(test.waitFor([&] { return std::holds_alternative<Session::Failed>(test.window().session().state()); }));
    checkNames(test.window());
    test.open(QStringLiteral(FANYE_LOCKED_SAMPLE));
    REQUIRE(test.waitFor([&] { return std::holds_alternative<Session::Locked>(test.window().session().state()); }));
    checkNames(test.window());
}

TEST_CASE("dialogs have names")
{
    WindowUnderTest test;
    test.openAndWait(sample);
    const auto checkDialog = [&] {
        REQUIRE(test.waitFor([&] { return openDialog(test) != nullptr; }));
        QDialog *dialog = openDialog(test);
        CAPTURE(dialog->windowTitle().toStdString());
        CHECK_FALSE(dialog->windowTitle().isEmpty());
        checkNames(*dialog);
        dialog->reject();
        REQUIRE(test.waitFor([&] { return openDialog(test) == nullptr; }));
    };
    SECTION("of shortcuts")
    {
        test.press(Qt::Key_F1);
        checkDialog();
    }
    SECTION("of a note")
    {
        test.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        checkDialog();
    }
    SECTION("about the program")
    {
        test.choose({Qt::Key_H, Qt::Key_A});
        checkDialog();
    }
    SECTION("of the pace of turning")
    {
        test.choose({Qt::Key_V, Qt::Key_V});
        checkDialog();
    }
}

TEST_CASE("messages are announced as they come")
{
    WindowUnderTest test;
    const Told told;
    auto *bar = test.window().findChild<MessageBar *>();
    test.window().tell(QStringLiteral("The disk is full."));
    CHECK(told.has(QStringLiteral("The disk is full.")));
    CHECK(nameOf(*bar) == QStringLiteral("The disk is full."));
    bar->inform(QStringLiteral("The copy is saved."));
    CHECK(told.has(QStringLiteral("The copy is saved.")));
    auto *work = test.window().findChild<ProgressBar *>();
    work->begin(QStringLiteral("Saving"));
    CHECK(test.waitFor([&] { return told.has(QStringLiteral("Saving")); })); // once it is shown
    work->end();
    test.open(QStringLiteral("/no/such/file.pdf"));
    CHECK(test.waitFor([&] { return told.has(QStringLiteral("no file “file.pdf”")); }));
}

TEST_CASE("a file is called as it is called, in the start page and its tips")
{
    OwnSettings settings;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("A&B <i>c.pdf"));
    REQUIRE(QFile::copy(sample, path));
    {
        WindowUnderTest test;
        test.openAndWait(path);
    }
    WindowUnderTest test(WindowUnderTest::Memory::Kept);
    const auto button = [&]() -> QPushButton * {
        for (QPushButton *one : test.window().findChildren<QPushButton *>())
            if (shown(one->toolTip()) == path)
                return one;
        return nullptr;
    };
    REQUIRE(test.waitFor([&] { return button() != nullptr; }));
    CHECK(!button()->text().isEmpty()); // the name of the issue
    checkTips(test.window());
}
