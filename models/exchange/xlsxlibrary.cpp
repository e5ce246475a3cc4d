#include "models/exchange/xlsxlibrary.h"

#include <QCoreApplication>
#include <QFunctionPointer>
#include <QLibrary>

#ifdef __SANITIZE_ADDRESS__
#include <dlfcn.h>
#endif

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

struct LibraryText
{
    Q_DECLARE_TR_FUNCTIONS(XlsxWriter)
};

#ifdef __SANITIZE_ADDRESS__
/// AddressSanitizer forbids binding a library to its own functions first; a namespace of its own serves as well. It has
/// its own C library too, whose tables of characters every thread must ask for that this C library did not start.
class OwnLibrary
{
public:
    explicit OwnLibrary(const QString &name)
        : m_handle(dlmopen(LM_ID_NEWLM, name.toUtf8().constData(), RTLD_NOW | RTLD_LOCAL))
    {
    }
    [[nodiscard]] bool isLoaded() const { return m_handle; }
    [[nodiscard]] QString problem() const { return QString::fromUtf8(dlerror()); }
    [[nodiscard]] QFunctionPointer find(const char *function) const
    {
        return reinterpret_cast<QFunctionPointer>(dlsym(m_handle, function));
    }

private:
    void *m_handle; // never closed: the functions are used until the program ends
};
#else
/// A library that binds its calls to its own functions before those of the program.
class OwnLibrary
{
public:
    explicit OwnLibrary(const QString &name) : m_library(name)
    {
        m_library.setLoadHints(QLibrary::DeepBindHint | QLibrary::ResolveAllSymbolsHint);
        m_library.load();
    }
    [[nodiscard]] bool isLoaded() const { return m_library.isLoaded(); }
    [[nodiscard]] QString problem() const { return m_library.errorString(); }
    [[nodiscard]] QFunctionPointer find(const char *function) { return m_library.resolve(function); }

private:
    QLibrary m_library;
};
#endif

struct Loaded
{
    XlsxLibrary functions;
#ifdef __SANITIZE_ADDRESS__
    void (*beginThread)() = nullptr;
#endif
    QString problem; ///< for the log; empty if all is there
};

// NOLINTBEGIN(readability-function-cognitive-complexity,cppcoreguidelines-macro-usage)
// NOLINTBEGIN(cppcoreguidelines-pro-type-reinterpret-cast): what a library is asked for comes without its type
Loaded load()
{
    OwnLibrary library(QStringLiteral(PARBOARD_XLSXWRITER_LIBRARY));
    Loaded loaded;
    if (!library.isLoaded()) {
        loaded.problem = library.problem();
        return loaded;
    }
#define PARBOARD_RESOLVE(function)                                                                                     \
    loaded.functions.function = reinterpret_cast<decltype(&::function)>(library.find(#function));                      \
    if (!loaded.functions.function)                                                                                    \
        loaded.problem += u"no function " #function "; "_s;
    PARBOARD_XLSX_FUNCTIONS(PARBOARD_RESOLVE)
#undef PARBOARD_RESOLVE
#ifdef __SANITIZE_ADDRESS__
    loaded.beginThread = library.find("__ctype_init");
#endif
    return loaded;
}
// NOLINTEND(cppcoreguidelines-pro-type-reinterpret-cast)
// NOLINTEND(readability-function-cognitive-complexity,cppcoreguidelines-macro-usage)

const Loaded &loadedLibrary()
{
    static const Loaded loaded = load();
    return loaded;
}

} // namespace

Result<void> loadXlsxLibrary()
{
    const QString problem = loadedLibrary().problem;
    if (problem.isEmpty())
        return {};
    return Error{LibraryText::tr("Workbooks cannot be written: the library libxlsxwriter is missing on this computer. "
                                 "Install its package (libxlsxwriter4 on Debian), or export as csv or json."),
                 problem};
}

const XlsxLibrary &xlsx()
{
#ifdef __SANITIZE_ADDRESS__
    thread_local const bool hasBegun = [] {
        if (loadedLibrary().beginThread)
            loadedLibrary().beginThread();
        return true;
    }();
    Q_UNUSED(hasBegun)
#endif
    return loadedLibrary().functions;
}

} // namespace parboard
