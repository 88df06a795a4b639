# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# For the tsan preset: every program and library links tsan-qt.cpp, ahead of Qt. Read right after project(), as
# CMAKE_PROJECT_signoff_INCLUDE says.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core)

add_library(tsan_qt SHARED "${CMAKE_CURRENT_LIST_DIR}/tsan-qt.cpp")
target_compile_features(tsan_qt PRIVATE cxx_std_20)
target_compile_options(tsan_qt PRIVATE -fsanitize=thread)
target_link_options(tsan_qt PRIVATE -fsanitize=thread)
target_link_libraries(tsan_qt PRIVATE Qt6::Core ${CMAKE_DL_LIBS})

# What proves that a race is still reported: see test-long.sh.
add_executable(tsan_control "${CMAKE_CURRENT_LIST_DIR}/tsan-control.cpp")
target_compile_features(tsan_control PRIVATE cxx_std_20)
target_compile_options(tsan_control PRIVATE -fsanitize=thread)
target_link_options(tsan_control PRIVATE -fsanitize=thread)
target_link_libraries(tsan_control PRIVATE tsan_qt Qt6::Core)
set_target_properties(tsan_qt tsan_control PROPERTIES
    RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}" LIBRARY_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}")

link_libraries(tsan_qt)
