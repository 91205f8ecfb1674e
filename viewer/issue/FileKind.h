// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::inline issue {

// What a file is instead of a PDF, judged by its first bytes. Each kind has its own sentence in
// app/messages/ErrorText.cpp (a missing one does not compile), because each needs a different remedy.
enum class FileKind {
    Unknown,
    WebPage,
    PlainText, // or XML
    Picture,
    Archive,
    OfficeDocument, // word processor, table, slides
    Ofd, // fixed-layout format of Chinese offices and invoices
    Caj, // of the CNKI library
    EBook,
    DjVu,
    PostScript,
    Mail,
    MailAttachment, // a PDF in Base64, as mail programs send it
    LfsPointer, // Git LFS
    Program,
    Database,
};

} // namespace fanye::issue
