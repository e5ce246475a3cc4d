#pragma once

#include "models/core/localtext.h"
#include "models/core/source.h"
#include "widgets/dialogs.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace parboard {

class AttachmentBox;
class DateField;

/// The fields of a source. What is wrong stands below its field.
class SourceForm : public QWidget
{
    Q_OBJECT
public:
    SourceForm(Dialogs dialogs, Language language, QWidget *parent = nullptr);

    void setSource(const Source &source, const SourceContent &content);
    [[nodiscard]] Source source() const;
    /// Marks what is wrong and goes there; true if nothing is.
    [[nodiscard]] bool check();
    /// Something differs from what setSource() gave.
    [[nodiscard]] bool isChanged() const;
    void focusFirst();

    [[nodiscard]] QLineEdit *titleEdit() const { return m_title; }
    [[nodiscard]] QLineEdit *numberEdit() const { return m_number; }
    [[nodiscard]] QLineEdit *publisherEdit() const { return m_publisher; }
    [[nodiscard]] QLineEdit *linkEdit() const { return m_link; }
    [[nodiscard]] DateField *dateField() const { return m_date; }
    [[nodiscard]] QPlainTextEdit *noteEdit() const { return m_note; }
    [[nodiscard]] QComboBox *kindBox() const { return m_kind; }
    [[nodiscard]] AttachmentBox *attachment() const { return m_attachment; }
    [[nodiscard]] QLabel *titleProblem() const { return m_titleProblem; }
    [[nodiscard]] QLabel *dateProblem() const { return m_dateProblem; }
    [[nodiscard]] QLabel *linkProblem() const { return m_linkProblem; }

    /// The word for a kind of source; the code itself if it is unknown.
    static QString kindText(const QString &code);

private:
    void build();

    Source m_source;
    QComboBox *m_kind;
    QLineEdit *m_number;
    QLineEdit *m_title;
    QLabel *m_titleProblem;
    QLineEdit *m_publisher;
    DateField *m_date;
    QLabel *m_dateProblem;
    QLineEdit *m_link;
    QLabel *m_linkProblem;
    QPlainTextEdit *m_note;
    AttachmentBox *m_attachment;
};

} // namespace parboard
