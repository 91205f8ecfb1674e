// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "system/Wire.h"
#include "worker/protocol/Protocol.h"

// How each message is written, and read again with its numbers checked. Only Protocol.cpp has use for it.
namespace fanye::worker {

void write(system::WireWriter &writer, const OpenFile &request);
void write(system::WireWriter &writer, const ReadStructure &request);
void write(system::WireWriter &writer, const ReadText &request);
void write(system::WireWriter &writer, const PaintPage &request);
void write(system::WireWriter &writer, const TakeContents &request);
void write(system::WireWriter &writer, const WriteCopy &request);
void write(system::WireWriter &writer, const Opened &response);
void write(system::WireWriter &writer, const ReadyToPaint &response);
void write(system::WireWriter &writer, const Refused &response);
void write(system::WireWriter &writer, const BindingRead &response);
void write(system::WireWriter &writer, const StructurePart &response);
void write(system::WireWriter &writer, const StructureDone &response);
void write(system::WireWriter &writer, const GlyphsRead &response);
void write(system::WireWriter &writer, const Painted &response);
void write(system::WireWriter &writer, const ReadyToCopy &response);
void write(system::WireWriter &writer, const ContentsTaken &response);
void write(system::WireWriter &writer, const CopyProgress &response);
void write(system::WireWriter &writer, const CopyWritten &response);

void read(system::WireReader &reader, OpenFile &request);
void read(system::WireReader &reader, ReadStructure &request);
void read(system::WireReader &reader, ReadText &request);
void read(system::WireReader &reader, PaintPage &request);
void read(system::WireReader &reader, TakeContents &request);
void read(system::WireReader &reader, WriteCopy &request);
void read(system::WireReader &reader, Opened &response);
void read(system::WireReader &reader, ReadyToPaint &response);
void read(system::WireReader &reader, Refused &response);
void read(system::WireReader &reader, BindingRead &response);
void read(system::WireReader &reader, StructurePart &response);
void read(system::WireReader &reader, StructureDone &response);
void read(system::WireReader &reader, GlyphsRead &response);
void read(system::WireReader &reader, Painted &response);
void read(system::WireReader &reader, ReadyToCopy &response);
void read(system::WireReader &reader, ContentsTaken &response);
void read(system::WireReader &reader, CopyProgress &response);
void read(system::WireReader &reader, CopyWritten &response);

} // namespace fanye::worker
