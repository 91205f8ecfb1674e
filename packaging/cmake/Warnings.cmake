# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# `fanye-warnings`: link it (PRIVATE) to be held to the project's standard, in every build the same.
add_library(fanye-warnings INTERFACE)
target_compile_features(fanye-warnings INTERFACE cxx_std_20)
target_compile_options(fanye-warnings INTERFACE -Wall -Wextra -Wpedantic)
target_compile_definitions(fanye-warnings INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(FANYE_SANITIZE)
  target_compile_options(fanye-warnings INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer
    -Wno-maybe-uninitialized) # GCC takes std::regex for uninitialized as soon as the sanitizers look at it
  target_link_options(fanye-warnings INTERFACE -fsanitize=address,undefined)
endif()
