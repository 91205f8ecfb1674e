// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace fanye::inline issue {

// What a file is that is no PDF, as far as its first bytes tell. Each kind has a sentence of its own for the reader
// (app/messages/ErrorText.cpp, which does not compile without it), because each is put right in another way.
enum class FileKind {
    Unknown,
    WebPage,
    PlainText, // or XML
    Picture,
    Archive,
    OfficeDocument, // word processor, table, slides
    Ofd, // the fixed layout of Chinese offices and invoices
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
