// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel of the issue: facts corrected in place, kept, undone; the star; the rail.
#include "app/publication/EditableText.h"
#include "app/publication/HighlightList.h"
#include "app/publication/PublicationPanel.h"
#include "app/window/Sidebar.h"
#include "support/Catch.h"
#include "window/WindowUnderTest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace fanye;
using namespace fanye::app;

namespace {

class PublicationTest : public WindowUnderTest
{
public:
    PublicationTest()
    {
        openAndWait(QStringLiteral(FANYE_SAMPLE));
        press(Qt::Key_Return, Qt::AltModifier); // properties
        REQUIRE(waitFor([this] { return panel()->isVisible(); }));
        panel()->ensureVisible(0, 0);
    }

    PublicationPanel *panel() { return find<PublicationPanel>("publicationPanel"); }
    EditableText *field(const char *name) { return panel()->findChild<EditableText *>(QLatin1String(name)); }
    QString shown(const char *name) { return field(name)->findChild<QLabel *>()->text(); }
    Sidebar *sidebar() { return window().findChild<Sidebar *>(); }

    void correct(const char *name, const QString &text)
    {
        panel()->ensureWidgetVisible(field(name));
        auto *label = field(name)->findChild<QLabel *>();
        click(label, {4, 4});
        auto *edit = field(name)->findChild<QLineEdit *>();
        REQUIRE(waitFor([&] { return edit->hasFocus(); }));
        edit->selectAll();
        press(Qt::Key_Delete);
        type(text);
        press(Qt::Key_Return);
    }
    void reopen()
    {
        window().session().close();
        openAndWait(QStringLiteral(FANYE_SAMPLE));
    }
};

} // namespace

TEST_CASE_METHOD(PublicationTest, "a field is corrected where it stands, is kept by content, and can be undone")
{
    const QString before = shown("title");
    REQUIRE(!before.isEmpty());
    correct("title", QStringLiteral("My title"));
    CHECK(shown("title") == QStringLiteral("My title"));
    CHECK(window().windowTitle().startsWith(QStringLiteral("My title")));
    reopen();
    CHECK(shown("title") == QStringLiteral("My title"));
    correct("title", QStringLiteral("Another"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown("title") == QStringLiteral("My title"));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown("title") == QStringLiteral("Another"));
    correct("title", {}); // given back to what the file says
    CHECK(shown("title") == before);
    correct("title", QStringLiteral("Once more"));
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(shown("title") == before);
}

TEST_CASE_METHOD(PublicationTest, "Esc leaves a field as it was")
{
    const QString before = shown("title");
    click(field("title")->findChild<QLabel *>(), {4, 4});
    auto *edit = field("title")->findChild<QLineEdit *>();
    REQUIRE(waitFor([&] { return edit->hasFocus(); }));
    type(QStringLiteral("nonsense"));
    press(Qt::Key_Escape);
    CHECK(!field("title")->isEdited());
    CHECK(shown("title") == before);
}

TEST_CASE_METHOD(PublicationTest, "what is being typed is kept when the issue is closed")
{
    const QString before = shown("title");
    click(field("title")->findChild<QLabel *>(), {4, 4});
    auto *edit = field("title")->findChild<QLineEdit *>();
    REQUIRE(waitFor([&] { return edit->hasFocus(); }));
    edit->selectAll();
    type(QStringLiteral("Half typed"));
    reopen();
    CHECK(shown("title") == QStringLiteral("Half typed"));
    correct("title", before);
    CHECK(shown("title") == before);
}

TEST_CASE_METHOD(PublicationTest, "a fact that is not known is not shown, and can be added")
{
    CHECK(!field("publisher")->isVisible());
    auto *add = find<QToolButton>("addFact");
    Q_EMIT add->menu()->aboutToShow();
    const auto actions = add->menu()->actions();
    const auto publisher = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == QStringLiteral("Publisher");
    });
    REQUIRE(publisher != actions.end());
    (*publisher)->trigger();
    auto *edit = field("publisher")->findChild<QLineEdit *>();
    REQUIRE(waitFor([&] { return edit->hasFocus(); }));
    type(QStringLiteral("The press"));
    press(Qt::Key_Return);
    CHECK(field("publisher")->isVisible());
    CHECK(shown("publisher") == QStringLiteral("The press"));
    reopen();
    CHECK(shown("publisher") == QStringLiteral("The press"));
}

TEST_CASE_METHOD(PublicationTest, "a favourite stays one")
{
    auto *star = find<QToolButton>("star");
    panel()->ensureWidgetVisible(star);
    click(star, star->rect().center());
    CHECK(star->isChecked());
    reopen();
    CHECK(star->isChecked());
    panel()->ensureWidgetVisible(star);
    click(star, star->rect().center());
    reopen();
    CHECK(!star->isChecked());
}

TEST_CASE_METHOD(PublicationTest,
                 "a second click on the rail folds the panel away, the next one brings it back as wide")
{
    const int width = sidebar()->width();
    const auto buttons = sidebar()->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
    REQUIRE(buttons.size() == 5);
    QAbstractButton *issue = buttons[0];
    REQUIRE(issue->isChecked());
    click(issue, issue->rect().center());
    REQUIRE(waitFor([&] { return sidebar()->isFolded() && sidebar()->width() < width / 2; }));
    CHECK(!issue->isChecked());
    CHECK(sidebar()->isVisible());
    click(issue, issue->rect().center());
    REQUIRE(waitFor([&] { return !sidebar()->isFolded() && std::abs(sidebar()->width() - width) <= 2; }));
    CHECK(issue->isChecked());
}

TEST_CASE("a panel that was folded away is so at the next start, and comes back as wide as it was")
{
    const OwnSettings settings;
    int width = 0;
    const auto chosen = [](Sidebar *sidebar) {
        const auto buttons = sidebar->findChildren<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
        REQUIRE(buttons.size() == 5);
        return buttons[1]; // contents
    };
    for (const bool isFirst : {true, false}) {
        WindowUnderTest test;
        test.openAndWait(QStringLiteral(FANYE_SAMPLE));
        auto *sidebar = test.window().findChild<Sidebar *>();
        CHECK(sidebar->isFolded() != isFirst);
        width = isFirst ? sidebar->width() : width;
        test.click(chosen(sidebar), chosen(sidebar)->rect().center());
        CHECK(sidebar->isFolded() == isFirst);
        if (!isFirst)
            CHECK(test.waitFor([&] { return std::abs(sidebar->width() - width) <= 2; }));
    }
}
