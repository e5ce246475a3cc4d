# libxlsxwriter writes workbooks (models/exchange only). Debian ships no CMake file of it: the target is made here. Only
# its headers are used for building; the library is loaded at run time (models/exchange/xlsxlibrary.h says why), by the
# name that the run-time package has.
find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
file(REAL_PATH ${XLSXWRITER_LIBRARY} xlsxwriter_file)
cmake_path(GET xlsxwriter_file FILENAME XLSXWRITER_NAME)
add_library(XlsxWriter::XlsxWriter INTERFACE IMPORTED)
target_include_directories(XlsxWriter::XlsxWriter INTERFACE ${XLSXWRITER_INCLUDE_DIR})
