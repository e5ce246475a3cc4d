#include "fakeoffice.h"

#include <QFile>

#include <string_view>

using namespace Qt::StringLiterals;

namespace parboard::test {

void writeOldWorkbook(const QString &path)
{
    QFile file(path);
    QByteArray content("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    content.resize(1024, '\0');
    for (const char letter : std::string_view("Workbook")) {
        content += letter;
        content += '\0';
    }
    content.append(512, '\0');
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no old workbook");
}

FakeOffice::FakeOffice(const QString &script) : m_path(qgetenv("PATH"))
{
    QFile program(file(u"soffice"_s));
    const QString text = u"#!/bin/sh\nwhile [ $# -gt 1 ]; do [ \"$1\" = --outdir ] && dir=$2; shift; done\n"
                         "name=$(basename \"$1\"); name=${name%.*}\n"_s +
                         script + u'\n';
    if (!program.open(QIODevice::WriteOnly) || program.write(text.toUtf8()) < 0)
        qFatal("no script");
    program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
}

FakeOffice::~FakeOffice()
{
    qputenv("PATH", m_path);
}

NoOffice::NoOffice() : m_path(qgetenv("PATH"))
{
    qputenv("PATH", "/nowhere");
}

NoOffice::~NoOffice()
{
    qputenv("PATH", m_path);
}

} // namespace parboard::test
