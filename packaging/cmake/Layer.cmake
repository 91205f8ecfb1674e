# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fanye_layer(NAME SOURCES ... [USES lower layers] [LIBRARIES ...])
# makes the static library fanye-NAME from the folder of the same name.
#
# A layer's headers are seen as "NAME/Header.h", and only by those that link the layer: each layer has an include
# folder of its own that holds nothing but a link to it. So an upward include finds no such file.
function(fanye_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  set(seen ${CMAKE_BINARY_DIR}/layers/${name})
  file(MAKE_DIRECTORY ${seen})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${seen}/${name} SYMBOLIC)
  add_library(fanye-${name} STATIC ${LAYER_SOURCES})
  set_target_properties(fanye-${name} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
  target_include_directories(fanye-${name} PUBLIC ${seen})
  list(TRANSFORM LAYER_USES PREPEND fanye-)
  target_link_libraries(fanye-${name} PUBLIC ${LAYER_USES} ${LAYER_LIBRARIES} PRIVATE fanye-warnings)
endfunction()
