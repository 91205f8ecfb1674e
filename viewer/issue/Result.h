// SPDX-FileCopyrightText: 2026 The Fanye authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issue/FileKind.h"

#include <QMetaType>
#include <QString>

#include <utility>
#include <variant>

namespace fanye::inline issue {

// Why something could not be done. A reason is something a reader can act on; app/ turns it into a sentence.
enum class Reason {
    NotFound,          // no such file
    IsFolder,
    NotAFile,          // a pipe, a device, a socket
    NotReadable,       // no permission, or the disk fails
    Empty,             // 0 bytes
    NotPdf,            // kind: what it looks like
    PasswordNeeded,
    WrongPassword,
    UnknownEncryption, // locked in a way nobody here can open
    Damaged,           // begins like a PDF, but no page can be found
    TooSlow,           // the deadline passed
    TooLarge,          // more memory or pixels than we give
    EngineLost,        // the worker died
    EngineMissing,     // the worker cannot be started
    PageUnreadable,
    CannotWrite,
    NotAllowed,        // the author of the file forbids it
    Unprotected,       // the system does not let a worker bound its memory
    OutOfMemory,       // the window itself has no memory or descriptor to spare just now; no worker says so
};

// REQUIRES: `detail` is for people who mend things (a library's words); it never stands alone.
struct Failure
{
    Reason reason = Reason::Damaged;
    QString detail;
    FileKind kind = FileKind::Unknown; // with Reason::NotPdf

    friend bool operator==(const Failure &, const Failure &) = default;
};

// A value, or the reason why there is none.
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
