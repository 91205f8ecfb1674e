// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Wire.h"
#include "worker/protocol/Protocol.h"

// How each message is written, and read again with its numbers checked. Only Protocol.cpp has use for it.
namespace fanye::worker {

void write(system::WireWriter &writer, const OpenFile &order);
void write(system::WireWriter &writer, const ReadStructure &order);
void write(system::WireWriter &writer, const ReadText &order);
void write(system::WireWriter &writer, const PaintPage &order);
void write(system::WireWriter &writer, const TakeContents &order);
void write(system::WireWriter &writer, const WriteCopy &order);
void write(system::WireWriter &writer, const Opened &answer);
void write(system::WireWriter &writer, const ReadyToPaint &answer);
void write(system::WireWriter &writer, const Refused &answer);
void write(system::WireWriter &writer, const BindingRead &answer);
void write(system::WireWriter &writer, const StructurePart &answer);
void write(system::WireWriter &writer, const StructureDone &answer);
void write(system::WireWriter &writer, const GlyphsRead &answer);
void write(system::WireWriter &writer, const Painted &answer);
void write(system::WireWriter &writer, const ReadyToCopy &answer);
void write(system::WireWriter &writer, const ContentsTaken &answer);
void write(system::WireWriter &writer, const CopyProgress &answer);
void write(system::WireWriter &writer, const CopyWritten &answer);

void read(system::WireReader &reader, OpenFile &order);
void read(system::WireReader &reader, ReadStructure &order);
void read(system::WireReader &reader, ReadText &order);
void read(system::WireReader &reader, PaintPage &order);
void read(system::WireReader &reader, TakeContents &order);
void read(system::WireReader &reader, WriteCopy &order);
void read(system::WireReader &reader, Opened &answer);
void read(system::WireReader &reader, ReadyToPaint &answer);
void read(system::WireReader &reader, Refused &answer);
void read(system::WireReader &reader, BindingRead &answer);
void read(system::WireReader &reader, StructurePart &answer);
void read(system::WireReader &reader, StructureDone &answer);
void read(system::WireReader &reader, GlyphsRead &answer);
void read(system::WireReader &reader, Painted &answer);
void read(system::WireReader &reader, ReadyToCopy &answer);
void read(system::WireReader &reader, ContentsTaken &answer);
void read(system::WireReader &reader, CopyProgress &answer);
void read(system::WireReader &reader, CopyWritten &answer);

} // namespace fanye::worker
