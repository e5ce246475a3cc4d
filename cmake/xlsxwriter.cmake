# libxlsxwriter writes workbooks (models/exchange only). Debian ships no CMake file of it: the target is made here.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED)
set_target_properties(XlsxWriter::XlsxWriter PROPERTIES
  IMPORTED_LOCATION ${XLSXWRITER_LIBRARY}
  INTERFACE_INCLUDE_DIRECTORIES ${XLSXWRITER_INCLUDE_DIR})
