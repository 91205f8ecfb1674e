// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/FileKind.h"

#include <QMetaType>
#include <QString>

#include <utility>
#include <variant>

namespace fanye::inline issue {

// Why an operation failed, as something the reader can act on; app/messages turns it into a sentence.
enum class Reason {
    NotFound, // no such file
    IsFolder,
    NotAFile, // a pipe, a device, a socket
    NotReadable, // no permission, or I/O error
    Empty, // 0 bytes
    NotPdf, // see Failure::kind
    PasswordNeeded,
    WrongPassword,
    UnknownEncryption, // encrypted with an unsupported method
    Damaged, // a PDF header, but no page found
    TooSlow, // the deadline passed
    TooLarge, // exceeds the memory or pixel limit
    EngineLost, // the worker died
    EngineMissing, // the worker cannot be started
    PageUnreadable,
    CannotWrite,
    NotAllowed, // the author of the file forbids it
    Unprotected, // the system refuses to limit the memory of the worker
    OutOfMemory, // the window has no memory or descriptor left; never reported by a worker
};

// `detail` is for developers (a library's message); never shown alone.
struct Failure
{
    Reason reason = Reason::Damaged;
    QString detail;
    FileKind kind = FileKind::Unknown; // with Reason::NotPdf

    friend bool operator==(const Failure &, const Failure &) = default;
};

// A value, or a failure.
template <typename Value>
class Result
{
public:
    Result(Value value)
        : m_state(std::move(value))
    {
    }
    Result(Failure failure)
        : m_state(std::move(failure))
    {
    }
    Result(Reason reason)
        : m_state(Failure{reason, {}})
    {
    }

    bool isOk() const { return std::holds_alternative<Value>(m_state); }
    explicit operator bool() const { return isOk(); }

    // REQUIRES: isOk()
    const Value &value() const & { return std::get<Value>(m_state); }
    Value &&value() && { return std::get<Value>(std::move(m_state)); }
    const Value &operator*() const { return value(); }
    const Value *operator->() const { return &value(); }

    // REQUIRES: !isOk()
    const Failure &failure() const { return std::get<Failure>(m_state); }

private:
    std::variant<Value, Failure> m_state;
};

} // namespace fanye::issue

Q_DECLARE_METATYPE(fanye::Failure)
