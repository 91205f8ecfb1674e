// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Links in the real window that are clicked: those that lead somewhere, and those that say why they do not.
#include "app/widgets/MessageBar.h"
#include "support/Catch.h"
#include "support/SmallPdf.h"
#include "window/WindowUnderTest.h"

#include <QFile>
#include <QMessageBox>
#include <QTemporaryDir>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::flip;

namespace {

const PageNumber firstPage;

// Four pages. The first has a link for each action, one below the other.
QByteArray pdfWithLinks(const QByteArrayList &actions)
{
    QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>",
                           "<</Type/Pages/Count 4/Kids[3 0 R 4 0 R 5 0 R 6 0 R]/MediaBox[0 0 400 560]>>", {},
                           "<</Type/Page/Parent 2 0 R>>", "<</Type/Page/Parent 2 0 R>>", "<</Type/Page/Parent 2 0 R>>"};
    QByteArray links;
    for (int row = 0; row < actions.size(); ++row) {
        const QByteArray top = QByteArray::number(540 - 50 * row), bottom = QByteArray::number(500 - 50 * row);
        links += QByteArray::number(objects.size() + 1) + " 0 R ";
        objects += "<</Type/Annot/Subtype/Link/Border[0 0 0]/Rect[40 " + bottom + " 360 " + top + "]/A" + actions[row]
            + ">>";
    }
    objects[2] = "<</Type/Page/Parent 2 0 R/Annots[" + links + "]>>";
    return pdfOf(objects);
}

class Linked
{
public:
    explicit Linked(const QByteArrayList &actions)
    {
        const QString path = m_folder.filePath(QStringLiteral("links.pdf"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfWithLinks(actions));
        file.close();
        test.openAndWait(path);
        REQUIRE(test.waitFor([&] { return linkPlace(0).has_value(); }));
    }
    // The middle of the link in the so many-th row.
    std::optional<QPoint> linkPlace(int row)
    {
        FlipView &book = test.book();
        for (int y = 0; y < book.height(); y += 4)
            for (int x = 0; x < book.width(); x += 16)
                if (const Link *link = book.linkAt({x, y}); link && qRound((link->rect.top() - 20) / 50) == row)
                    return QPoint(x + 8, y + 4);
        return std::nullopt;
    }
    void clickRow(int row)
    {
        const auto place = linkPlace(row);
        REQUIRE(place);
        test.click(&test.book(), *place);
    }
    QString message()
    {
        const auto *bar = test.window().findChild<MessageBar *>();
        return bar && bar->isVisible() ? bar->text() : QString();
    }

    WindowUnderTest test;

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_CASE("what a link cannot do is said when it is clicked")
{
    const struct
    {
        QByteArray action;
        const char *words;
    } rows[] = {
        {"<</S/Launch/F(calc.exe)>>", "would start a program"},
        {"<</S/JavaScript/JS(app.alert\\(1\\))>>", "would run a script"},
        {"<</S/SubmitForm/F(http://example.org/)>>", "would send or change a form"},
        {"<</S/GoToR/F(other.pdf)/D[0/Fit]>>", "leads to another file"},
        {"<</S/GoTo/D[99/Fit]>>", "that the issue does not have"},
        {"<</S/URI/URI(file:///etc/passwd)>>", "not for a browser or a mail program"},
        {"<</S/Movie>>", "that Fanye does not support"},
        {"<</S/URI/URI(tel:+86-10-12345678)>>", "+86-10-12345678"},
    };
    QByteArrayList actions;
    for (const auto &row : rows)
        actions += row.action;
    Linked linked(actions);
    for (int row = 0; row < actions.size(); ++row) {
        CAPTURE(rows[row].action.toStdString());
        linked.clickRow(row);
        CHECK(linked.test.waitFor([&] { return linked.message().contains(QLatin1String(rows[row].words)); }));
        CHECK(linked.test.book().spread().has(firstPage));
    }
    auto *bar = linked.test.window().findChild<MessageBar *>();
    linked.test.click(bar, bar->rect().center()); // as to read it
    linked.test.press(Qt::Key_PageDown);
    CHECK(linked.test.waitFor([&] { return linked.test.book().spread().has(firstPage.next()); }));
}

TEST_CASE("named actions turn the pages")
{
    Linked linked({"<</S/Named/N/NextPage>>", "<</S/Named/N/LastPage>>"});
    SECTION("to the next one")
    {
        linked.clickRow(0);
        CHECK(linked.test.waitFor([&] { return linked.test.book().spread().has(PageNumber::fromNumber(2)); }));
    }
    SECTION("to the last one")
    {
        linked.clickRow(1);
        CHECK(linked.test.waitFor([&] { return linked.test.book().spread().has(PageNumber::fromNumber(4)); }));
    }
}

TEST_CASE("an address without a scheme is shown in full before it is opened")
{
    Linked linked({"<</S/URI/URI(www.example.org/a)>>"});
    linked.clickRow(0);
    QMessageBox *question = nullptr;
    REQUIRE(linked.test.waitFor([&] { return (question = linked.test.window().findChild<QMessageBox *>()) != nullptr; }));
    CHECK(question->informativeText() == QStringLiteral("http://www.example.org/a"));
    question->reject();
}
