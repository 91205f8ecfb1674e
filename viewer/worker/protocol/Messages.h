// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Wire.h"
#include "worker/protocol/Protocol.h"

// How each message is written, and read again with its numbers checked. Only Protocol.cpp has use for it.
namespace fanye {

void write(WireWriter &writer, const OpenFile &order);
void write(WireWriter &writer, const ReadStructure &order);
void write(WireWriter &writer, const ReadText &order);
void write(WireWriter &writer, const PaintPage &order);
void write(WireWriter &writer, const TakeContents &order);
void write(WireWriter &writer, const WriteCopy &order);
void write(WireWriter &writer, const Opened &answer);
void write(WireWriter &writer, const ReadyToPaint &answer);
void write(WireWriter &writer, const Refused &answer);
void write(WireWriter &writer, const BindingRead &answer);
void write(WireWriter &writer, const StructurePart &answer);
void write(WireWriter &writer, const StructureDone &answer);
void write(WireWriter &writer, const GlyphsRead &answer);
void write(WireWriter &writer, const Painted &answer);
void write(WireWriter &writer, const ReadyToCopy &answer);
void write(WireWriter &writer, const ContentsTaken &answer);
void write(WireWriter &writer, const CopyProgress &answer);
void write(WireWriter &writer, const CopyWritten &answer);

void read(WireReader &reader, OpenFile &order);
void read(WireReader &reader, ReadStructure &order);
void read(WireReader &reader, ReadText &order);
void read(WireReader &reader, PaintPage &order);
void read(WireReader &reader, TakeContents &order);
void read(WireReader &reader, WriteCopy &order);
void read(WireReader &reader, Opened &answer);
void read(WireReader &reader, ReadyToPaint &answer);
void read(WireReader &reader, Refused &answer);
void read(WireReader &reader, BindingRead &answer);
void read(WireReader &reader, StructurePart &answer);
void read(WireReader &reader, StructureDone &answer);
void read(WireReader &reader, GlyphsRead &answer);
void read(WireReader &reader, Painted &answer);
void read(WireReader &reader, ReadyToCopy &answer);
void read(WireReader &reader, ContentsTaken &answer);
void read(WireReader &reader, CopyProgress &answer);
void read(WireReader &reader, CopyWritten &answer);

} // namespace fanye
