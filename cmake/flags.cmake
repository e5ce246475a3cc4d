# The one place for compiler flags: every target of the project links parboard_flags.
add_library(parboard_flags INTERFACE)
target_compile_options(parboard_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
target_compile_definitions(parboard_flags INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
  QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
  PARBOARD_VERSION="${PROJECT_VERSION}")
target_include_directories(parboard_flags INTERFACE ${PROJECT_SOURCE_DIR})
if(PARBOARD_SANITIZE)
  target_compile_options(parboard_flags INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(parboard_flags INTERFACE -fsanitize=address,undefined)
endif()
if(PARBOARD_FUZZ) # everything is watched for new paths; libFuzzer's main() comes to its programs only (tests/fuzz)
  target_compile_options(parboard_flags INTERFACE
    -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(parboard_flags INTERFACE -fsanitize=address,undefined)
endif()
