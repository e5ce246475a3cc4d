// A static library needs a translation unit; what counts are the files that resources/CMakeLists.txt compiles in.
