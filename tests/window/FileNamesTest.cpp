// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files whose names are no UTF-8, by every way in which they come.
#include "app/window/OpenDialog.h"
#include "support/Catch.h"
#include "system/PathBytes.h"
#include "window/WindowUnderTest.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace fanye;
using namespace fanye::app;
using namespace fanye::system;

namespace {

const QByteArray inGbk("\xd4\xc2\xbf\xaf\xb5\xda\x33\xc6\xda.pdf"); // 月刊第3期.pdf
const QByteArray inBig5("\xa4\xeb\xa5Z.pdf");
const QByteArray inShiftJis("\x8c\x8e\x8a\xa7.pdf");
const QByteArray cutUtf8("\xe6\x9c\x88\xe5\x88.pdf");

// The sample issue under such a name.
class OddlyNamed
{
public:
    explicit OddlyNamed(const QByteArray &name)
        : m_bytes(QFile::encodeName(m_folder.path()) + '/' + name)
    {
        const QString plain = m_folder.filePath(QStringLiteral("plain.pdf"));
        REQUIRE(QFile::copy(QStringLiteral(FANYE_SAMPLE), plain));
        REQUIRE(rename(QFile::encodeName(plain).constData(), m_bytes.constData()) == 0);
    }
    ~OddlyNamed() { unlink(m_bytes.constData()); } // QTemporaryDir cannot
    Q_DISABLE_COPY_MOVE(OddlyNamed)

    QString path() const { return pathFromBytes(m_bytes); }
    QByteArray url() const { return "file://" + m_bytes.toPercentEncoding("/"); }
    QString folder() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_bytes;
};

bool isOpen(WindowUnderTest &test, const QString &path)
{
    return test.waitFor([&] {
        const OpenIssue *issue = test.window().session().openIssue();
        return issue && issue->file.path == path;
    });
}

} // namespace

TEST_CASE("a file whose name is no UTF-8 opens when it is dropped")
{
    const bool isSentByQt = GENERATE(false, true); // otherwise as a file manager sends it
    const QByteArray name = GENERATE(inGbk, inBig5, inShiftJis, cutUtf8);
    CAPTURE(name.toPercentEncoding().toStdString(), isSentByQt);
    const OddlyNamed file(name);
    WindowUnderTest test;
    QMimeData data;
    if (isSentByQt)
        data.setUrls({QUrl::fromEncoded(file.url())});
    else
        data.setData(QStringLiteral("text/uri-list"), file.url() + "\r\n");
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&test.window(), &enter); // makes the window the target of what is dropped
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&test.window(), &drop);
    CHECK(isOpen(test, file.path()));
}

TEST_CASE("it stands in the list of recent files, and opens from there")
{
    const OddlyNamed file(inGbk);
    {
        WindowUnderTest test;
        test.openAndWait(file.path());
        CHECK(test.window().session().isFor(file.path()));
    }
    WindowUnderTest again(WindowUnderTest::Memory::Kept);
    again.press(Qt::Key_F, Qt::AltModifier);
    again.press(Qt::Key_Escape);
    const auto isListed = [&] {
        const QPushButton *button = nullptr;
        for (auto *one : again.window().findChildren<QPushButton *>())
            if (one->toolTip().contains(QStringLiteral("3")) && one->isVisible() && one->isFlat())
                button = one;
        return button;
    };
    REQUIRE(again.waitFor([&] { return isListed() != nullptr; }));
    auto *button = const_cast<QPushButton *>(isListed());
    again.click(button, button->rect().center());
    CHECK(isOpen(again, file.path()));
}

TEST_CASE("it is offered in the dialog that Qt leaves it out of")
{
    const OddlyNamed file(inGbk);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowUnderTest test;
    OpenDialog dialog(&test.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList chosen;
    QObject::connect(&dialog, &OpenDialog::chosen, [&](const QString &path) { chosen += path; });
    dialog.setDirectory(file.folder());
    dialog.open();
    auto *others = dialog.findChild<QListWidget *>(QStringLiteral("otherNames"));
    REQUIRE(others);
    REQUIRE(test.waitFor([&] { return others->count() == 1 && others->isVisible(); }));
    others->setCurrentRow(0);
    others->setFocus();
    QTest::keyClick(others, Qt::Key_Return);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    CHECK(chosen == QStringList{file.path()});
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("a file that is chosen in Qt's own dialog opens")
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    WindowUnderTest test;
    OpenDialog dialog(&test.window());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QStringList chosen;
    QObject::connect(&dialog, &OpenDialog::chosen, [&](const QString &path) { chosen += path; });
    dialog.open();
    auto *field = dialog.findChild<QLineEdit *>();
    REQUIRE(field);
    REQUIRE(test.waitFor([&] { return field->isVisible(); }));
    field->setText(QStringLiteral(FANYE_SAMPLE));
    QTest::keyClick(field, Qt::Key_Return);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs, false);
    CHECK(test.waitFor([&] { return chosen == QStringList{QStringLiteral(FANYE_SAMPLE)}; }));
}
