# SPDX-FileCopyrightText: 2026 The Fanye authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fanye_layer(NAME SOURCES ... [USES lower layers] [LIBRARIES ...])
# makes a static library from the folder NAME of viewer/ or of the root: fanye-flip-curl from "flip/curl".
#
# A layer's headers are seen as "NAME/Header.h", and only by those that link the layer: each layer has an include
# folder of its own that holds nothing but a link to it. So an upward include finds no such file. The tests ask for all
# layers in the order in which they were made, with what each uses (global property FANYE_LAYERS).
function(fanye_layer name)
  cmake_parse_arguments(LAYER "" "" "SOURCES;USES;LIBRARIES" ${ARGN})
  string(REPLACE "/" "-" target ${name})
  get_filename_component(parent ${name} DIRECTORY)
  set(seen ${CMAKE_BINARY_DIR}/layers/${target})
  file(MAKE_DIRECTORY ${seen}/${parent})
  file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${seen}/${name} SYMBOLIC)
  add_library(fanye-${target} STATIC ${LAYER_SOURCES})
  set_target_properties(fanye-${target} PROPERTIES AUTOMOC ON LINKER_LANGUAGE CXX)
  target_include_directories(fanye-${target} PUBLIC ${seen})
  set_property(GLOBAL APPEND PROPERTY FANYE_LAYERS ${name})
  list(JOIN LAYER_USES "," uses)
  if(NOT uses)
    set(uses none)
  endif()
  set_property(GLOBAL APPEND PROPERTY FANYE_LAYERS_USE "${uses}")
  list(TRANSFORM LAYER_USES REPLACE "/" "-")
  list(TRANSFORM LAYER_USES PREPEND fanye-)
  target_link_libraries(fanye-${target} PUBLIC ${LAYER_USES} ${LAYER_LIBRARIES} PRIVATE fanye-warnings)
endfunction()

# fanye_layers(NAME layers): fanye-NAME stands for all of them.
function(fanye_layers name)
  add_library(fanye-${name} INTERFACE)
  set(members ${ARGN})
  list(TRANSFORM members REPLACE "/" "-")
  list(TRANSFORM members PREPEND fanye-)
  target_link_libraries(fanye-${name} INTERFACE ${members})
endfunction()
