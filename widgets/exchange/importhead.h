#pragma once

#include "models/workspace/importtask.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace parboard {

/// Which file is on the desk, and of a text table how it is written: encoding and separator, correctable, with how sure
/// the encoding is, lines before and after decoding and the letters that do not survive. Texts of old fonts in
/// workbooks are shown before and after, too.
class ImportHead : public QWidget
{
    Q_OBJECT
public:
    explicit ImportHead(QWidget *parent = nullptr);

    void showFile(const ImportFile &file);
    /// "File 1/3"; nothing for a file that comes alone.
    void showPlace(qsizetype place, qsizetype count);
    [[nodiscard]] QComboBox *encodingBox() const { return m_encoding; }
    [[nodiscard]] QComboBox *separatorBox() const { return m_separator; }
    /// What is said of the encoding: the reason, the sample, what is lost.
    [[nodiscard]] QString sampleText() const;
    /// How sure the encoding is, in words.
    [[nodiscard]] QString certaintyText() const;
    [[nodiscard]] QString placeText() const;

signals:
    /// The file is to be opened again, read so.
    void dialectChosen(const parboard::CsvDialect &dialect);

private:
    void choose();
    [[nodiscard]] static QString describe(const CsvDetection &csv);

    CsvDialect m_dialect;
    QLabel *m_place;
    QLabel *m_name;
    QWidget *m_dialectRow;
    QComboBox *m_encoding;
    QLabel *m_certainty;
    QComboBox *m_separator;
    QLabel *m_sample;
};

} // namespace parboard
