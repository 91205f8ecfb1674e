# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by cpack before it makes the package. Only fanye-speech links Qt TextToSpeech, and the window says what to install
# where that is missing: dpkg-shlibdeps must not make a dependency of it. (The folder is cpack's own; it is not packed.)
file(WRITE ${CPACK_TEMPORARY_DIRECTORY}/debian/shlibs.local "libQt6TextToSpeech 6\n")
