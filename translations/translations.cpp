// A static library needs a translation unit; what counts are the .qm files that translations/CMakeLists.txt compiles
// in.
