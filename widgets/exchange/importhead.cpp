#include "widgets/exchange/importhead.h"

#include "widgets/wrappinglabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace parboard {

using namespace Qt::StringLiterals;

namespace {

QString formatText(TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return ImportHead::tr("text table (CSV)");
    case TableFormat::Xlsx:
        return ImportHead::tr("Excel workbook");
    case TableFormat::Ods:
        return ImportHead::tr("OpenDocument spreadsheet");
    case TableFormat::Json:
        return ImportHead::tr("figures as JSON");
    case TableFormat::Bundle:
        break;
    }
    return ImportHead::tr("bundle of another office");
}

QString separatorText(char separator)
{
    switch (separator) {
    case '\t':
        return ImportHead::tr("Tab");
    case ';':
        return ImportHead::tr("Semicolon ;");
    case '|':
        return ImportHead::tr("Bar |");
    default:
        return ImportHead::tr("Comma ,");
    }
}

/// Texts of all sheets that stand in old fonts.
QList<LegacySample> legacyOf(const ImportFile &file)
{
    QList<LegacySample> samples;
    for (const ImportSheet &sheet : file.sheets) {
        for (const LegacySample &sample : sheet.legacy) {
            if (!samples.contains(sample))
                samples += sample;
        }
    }
    return samples;
}

QString legacyText(const QList<LegacySample> &samples, qsizetype most)
{
    QStringList lines;
    for (const LegacySample &sample : samples.first(std::min(samples.size(), most))) {
        QString line = ImportHead::tr("%1 → %2").arg(sample.before.simplified(), sample.after.simplified());
        if (!sample.lost.isEmpty())
            line += u' ' + ImportHead::tr("(not readable: %1)").arg(sample.lost);
        lines += line;
    }
    return lines.join(u'\n');
}

} // namespace

ImportHead::ImportHead(QWidget *parent)
    : QWidget(parent), m_place(new QLabel(this)), m_name(new QLabel(this)), m_dialectRow(new QWidget(this)),
      m_encoding(new QComboBox(m_dialectRow)), m_certainty(new QLabel(m_dialectRow)),
      m_separator(new QComboBox(m_dialectRow)), m_sample(new WrappingLabel(this))
{
    for (const TextEncoding encoding : textEncodings())
        m_encoding->addItem(textEncodingName(encoding), int(encoding));
    for (const char separator : csvSeparators)
        m_separator->addItem(separatorText(separator), int(separator));
    m_name->setTextFormat(Qt::PlainText);
    m_sample->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(m_dialectRow);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString &text, QComboBox *box) {
        auto *label = new QLabel(text, m_dialectRow);
        label->setBuddy(box);
        box->setAccessibleName(QString(text).remove(u'&'));
        row->addWidget(label);
        row->addWidget(box);
        connect(box, &QComboBox::activated, this, &ImportHead::choose);
    };
    add(tr("Encodin&g"), m_encoding);
    row->addWidget(m_certainty);
    row->addSpacing(fontMetrics().averageCharWidth() * 2);
    add(tr("Separator"), m_separator);
    auto *first = new QHBoxLayout;
    first->addWidget(m_place);
    first->addWidget(m_name, 1);
    first->addWidget(m_dialectRow);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(first);
    column->addWidget(m_sample);
}

void ImportHead::showFile(const ImportFile &file)
{
    m_name->setText(tr("%1 · %2").arg(QFileInfo(file.path).fileName(), formatText(file.format)));
    m_name->setToolTip(QDir::toNativeSeparators(file.path));
    m_dialectRow->setVisible(file.csv.has_value());
    const QList<LegacySample> legacy = legacyOf(file);
    constexpr qsizetype shownTexts = 2;
    if (!legacy.isEmpty()) {
        m_sample->setText(tr("Texts in fonts of the 1990s are read as Unicode. Check some of them:") + u'\n' +
                          legacyText(legacy, shownTexts));
    } else {
        m_sample->setText(file.csv ? describe(*file.csv) : QString());
    }
    m_sample->setToolTip(legacyText(legacy, legacy.size()));
    m_sample->setVisible(!m_sample->text().isEmpty());
    if (!file.csv)
        return;
    constexpr double sureEnough = 0.5; // see CsvDetection
    const bool isSure = file.csv->encodingConfidence >= sureEnough;
    m_certainty->setText(file.isDialectChosen ? tr("chosen by you")
                         : isSure             ? tr("certain")
                                              : tr("in doubt: check the letters below"));
    m_certainty->setToolTip(file.csv->reason);
    m_dialect = file.csv->dialect;
    m_encoding->setCurrentIndex(m_encoding->findData(int(m_dialect.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(int(m_dialect.separator)));
}

void ImportHead::showPlace(qsizetype place, qsizetype count)
{
    m_place->setVisible(count > 1);
    m_place->setText(count > 1 ? tr("File %1/%2").arg(place).arg(count) : QString());
}

QString ImportHead::describe(const CsvDetection &csv)
{
    constexpr qsizetype shownLines = 2;
    constexpr qsizetype shownLetters = 70;
    QStringList lines;
    for (const CsvSampleLine &line : csv.sample.first(std::min(csv.sample.size(), shownLines)))
        lines +=
            tr("Line %1: %2 → %3").arg(line.number).arg(line.before.left(shownLetters), line.after.left(shownLetters));
    if (csv.losses.count > 0) {
        QStringList places;
        for (const LostBytes &lost : csv.losses.first)
            places += tr("line %1 (%2)").arg(lost.line).arg(QString::fromLatin1(lost.bytes.toHex(' ')));
        lines += tr("%n letter(s) cannot be read in this encoding: %1.", nullptr, int(csv.losses.count))
                     .arg(places.join(u", "_s));
    }
    if (!lines.isEmpty())
        lines.prepend(csv.reason);
    return lines.join(u'\n');
}

void ImportHead::choose()
{
    m_dialect.encoding = TextEncoding(m_encoding->currentData().toInt());
    m_dialect.separator = char(m_separator->currentData().toInt());
    emit dialectChosen(m_dialect);
}

QString ImportHead::sampleText() const
{
    return m_sample->text();
}

QString ImportHead::certaintyText() const
{
    return m_certainty->text();
}

QString ImportHead::placeText() const
{
    return m_place->text();
}

} // namespace parboard
