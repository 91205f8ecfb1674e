// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "PdfForTests.h"
#include "WrittenPdf.h"

#include "support/Catch.h"

#include <vector>

using namespace fanye;
using namespace fanye::engine;

TEST_CASE("an issue's facts are what the PDF says, made safe to show")
{
    PdfBackend backend = backendOf("plain");
    const IssueFacts facts = backend.readFacts().value();
    CHECK(facts.title == QStringLiteral("月报 二月")); // without the override and the line end
    CHECK(facts.author == QStringLiteral("A. Writer"));
    CHECK(facts.subject == QStringLiteral("Tests"));
    CHECK(facts.producer == QStringLiteral("make_pdfs.py"));
    CHECK(facts.created.toUTC().date() == QDate(2024, 2, 29));
    CHECK(facts.labels == QStringList{QStringLiteral("i"), QStringLiteral("ii"), QStringLiteral("1")});
    CHECK(facts.layout == LayoutHint::CoverAlone);
    CHECK(facts.permissions == Permissions());
    CHECK(!facts.isEncrypted);
    CHECK(facts.contentKey.size() == 64);
}

TEST_CASE("a date that is none, or lies outside the years of four digits, is unknown")
{
    struct Row
    {
        const char *date;
        const char *created;
    };
    const std::vector<Row> rows{
        {"D:20240307090000+08'00'", "2024-03-07T01:00:00Z"},
        {"D:99991231235959Z", "9999-12-31T23:59:59Z"},
        {"D:99991231235959-05'00'", ""},
        {"D:99991399999999Z", ""},
        {"D:20241301000000Z", ""},
        {"D:00000000000000Z", ""},
        {"yesterday", ""},
        {"", ""},
    };
    for (const Row &row : rows) {
        INFO(row.date);
        const QByteArray info = QByteArray("/Title (A) /CreationDate (") + row.date + ")";
        PdfBackend backend = backendWith(WrittenPdf().info(info).bytes());
        const IssueFacts facts = backend.readFacts().value();
        CHECK(facts.title == QStringLiteral("A"));
        CHECK(facts.created.toUTC().toString(Qt::ISODate).toStdString() == row.created);
        CHECK(facts.created.isValid() == (*row.created != 0));
    }
}

TEST_CASE("labels that only count are none")
{
    PdfBackend backend = backendOf("outline");
    CHECK(backend.readFacts().value().labels.isEmpty());
}

TEST_CASE("the content key is that of the bytes and the identifier")
{
    PdfBackend one = backendOf("plain");
    PdfBackend same = backendOf("plain");
    PdfBackend other = backendOf("outline");
    CHECK(one.readFacts().value().contentKey == same.readFacts().value().contentKey);
    CHECK(one.readFacts().value().contentKey != other.readFacts().value().contentKey);
}

TEST_CASE("a lock is named for what opens it")
{
    struct Row
    {
        const char *file;
        const char *password;
        std::optional<Reason> reason;
    };
    const std::vector<Row> rows{
        {"locked-rc4", "", Reason::PasswordNeeded},
        {"locked-rc4", "wrong", Reason::WrongPassword},
        {"locked-rc4", "secret", std::nullopt},
        {"locked-rc4", "owner", std::nullopt},
        {"locked-aes", "", Reason::PasswordNeeded},
        {"locked-aes", "Secret", Reason::WrongPassword},
        {"locked-aes", "secret", std::nullopt},
        {"locked-chinese", "", Reason::PasswordNeeded},
        {"locked-chinese", "翻页", Reason::WrongPassword},
        {"locked-chinese", "翻页密码", std::nullopt},
        {"owner-only", "", std::nullopt},
        {"unknown-lock", "", Reason::UnknownEncryption},
        {"unknown-lock", "secret", Reason::UnknownEncryption},
    };
    for (const Row &row : rows) {
        INFO(row.file << " with '" << row.password << "'");
        PdfBackend backend = backendOf(row.file, QString::fromUtf8(row.password));
        const auto facts = backend.readFacts();
        CHECK(facts.isOk() == !row.reason);
        if (row.reason && !facts)
            CHECK(facts.failure().reason == *row.reason);
        if (!facts)
            continue;
        CHECK(facts->isEncrypted);
        CHECK(facts->pageCount() == 3);
        CHECK(!painted(backend, 1, Painter::Fastest).isNull());
        REQUIRE(backend.binding());
        CHECK(backend.binding() == Binding::Right);
    }
}

TEST_CASE("permissions are what the author of the file allows")
{
    PdfBackend backend = backendOf("owner-only");
    const Permissions permissions = backend.readFacts().value().permissions;
    CHECK(!permissions.print);
    CHECK(!permissions.copy);
    CHECK(!permissions.change);
}

TEST_CASE("what begins like a PDF and is none is damaged")
{
    for (const QByteArray &content :
         {QByteArray("%PDF-1.7\n"),
          QByteArray("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>"),
          QByteArray("%PDF-") + QByteArray(5000, '\xff')}) {
        PdfBackend backend = backendWith(content);
        for (const auto &facts : {backend.readFacts(), backend.describe()}) {
            REQUIRE(!facts);
            CHECK(facts.failure().reason == Reason::Damaged);
        }
        CHECK(!backend.glyphs(PageNumber(), Backend::ImageCover::Measured));
        CHECK(!backend.prepareToPaint(Painter::Fastest));
    }
}

TEST_CASE("Qt PDF alone knows the pages' sizes")
{
    PdfBackend backend = backendOf("plain");
    const IssueFacts facts = backend.describe().value();
    CHECK(facts.pageCount() == 3);
    CHECK(facts.pages[0].size == QSizeF(300, 400));
    CHECK(facts.contentKey.size() == 64);
}
