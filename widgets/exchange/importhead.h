#pragma once

#include "models/workspace/importtask.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace parboard {

/// Which file is on the desk, and of a text table how it is written: encoding and separator, correctable, with lines
/// before and after decoding and the letters that do not survive.
class ImportHead : public QWidget
{
    Q_OBJECT
public:
    explicit ImportHead(QWidget *parent = nullptr);

    void showFile(const ImportFile &file);
    [[nodiscard]] QComboBox *encodingBox() const { return m_encoding; }
    [[nodiscard]] QComboBox *separatorBox() const { return m_separator; }
    /// What is said of the encoding: the reason, the sample, what is lost.
    [[nodiscard]] QString sampleText() const;

signals:
    /// The file is to be opened again, read so.
    void dialectChosen(const parboard::CsvDialect &dialect);

private:
    void choose();
    [[nodiscard]] QString describe(const CsvDetection &csv) const;

    CsvDialect m_dialect;
    QLabel *m_name;
    QWidget *m_dialectRow;
    QComboBox *m_encoding;
    QComboBox *m_separator;
    QLabel *m_sample;
};

} // namespace parboard
