#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

/// What libFuzzer and tests/tst_fuzzcorpus run: each target gives one reader bytes that nobody has looked at before.
/// README.md tells what each takes and how to run them.
namespace parboard::fuzz {

/// What became of an input. A reader may refuse whatever it likes, with a sentence.
struct Outcome
{
    bool taken = false; ///< read to its end, or refused
    QString broken;     ///< the promise that the reader did not keep; empty if it kept all of them
};

/// Each takes any bytes.
Outcome xlsx(const QByteArray &input);
Outcome ods(const QByteArray &input);
Outcome csv(const QByteArray &input);
Outcome manifest(const QByteArray &input);
Outcome sheetxml(const QByteArray &input);

struct Target
{
    QString name; ///< of the function, the folder in corpus/ and the file in dictionaries/
    Outcome (*run)(const QByteArray &input);
};

const QList<Target> &targets();

} // namespace parboard::fuzz
