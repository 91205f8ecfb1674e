// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflow/TextWriter.h"

namespace fanye::reflow {
namespace {

class PlainWriter : public TextWriter
{
    QString begin(const TextWords &words) const override { return words.title + QStringLiteral("\n\n"); }
    QString page(const QString &words, PageNumber) const override { return words + QStringLiteral("\n\n"); }
    QString passage(const Passage &passage) const override { return passage.read.text + QStringLiteral("\n\n"); }
    QString picture(const QString &words) const override { return words + QStringLiteral("\n\n"); }
};

} // namespace

const TextWriter &plainWriter()
{
    static const PlainWriter writer;
    return writer;
}

} // namespace fanye::reflow
