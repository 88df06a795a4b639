# SPDX-FileCopyrightText: 2026 The Signoff authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one place for the language standard, warnings and definitions. Every target links it.
add_library(project_options INTERFACE)
target_compile_features(project_options INTERFACE cxx_std_20)
target_compile_definitions(project_options INTERFACE
    SIGNOFF_VERSION="${PROJECT_VERSION}"
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_NO_FOREACH
    QT_STRICT_ITERATORS
    QT_USE_QSTRINGBUILDER
    $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)

if(MSVC)
    target_compile_options(project_options INTERFACE /W4 /permissive- /utf-8 /Zc:__cplusplus
        $<$<BOOL:${SIGNOFF_WERROR}>:/WX>)
else()
    target_compile_options(project_options INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch
        $<$<BOOL:${SIGNOFF_WERROR}>:-Werror>)
endif()

if(SIGNOFF_SANITIZE)
    target_compile_options(project_options INTERFACE -fsanitize=${SIGNOFF_SANITIZE} -fno-omit-frame-pointer)
    target_link_options(project_options INTERFACE -fsanitize=${SIGNOFF_SANITIZE})
endif()

# Classes with Q_OBJECT need moc; nothing uses uic or rcc by stealth.
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
