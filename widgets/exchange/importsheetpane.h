#pragma once

#include "models/items/importpreviewmodel.h"

#include <QMap>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;
class QTableView;

namespace parboard {

class DateField;
class UnitSearchEdit;

/// One sheet of a file: what it is about, its first rows, and what each column holds, all of it correctable.
class ImportSheetPane : public QWidget
{
    Q_OBJECT
public:
    /// `workspace` must outlive the pane.
    ImportSheetPane(Workspace &workspace, Language language, QWidget *parent = nullptr);
    ~ImportSheetPane() override;

    /// Another file: what was typed for the sheets of the one before goes.
    void begin();
    /// Shows a sheet as it is understood by `layout`; emits nothing. Without rows nothing can be corrected.
    void setSheet(const ImportSheet &sheet, const TableLayout &layout);
    /// The layout with the person's corrections.
    [[nodiscard]] const TableLayout &layoutOfSheet() const { return m_layout; }
    /// Asks about columns whose numbers can be read in two ways.
    void setNumbers(const QList<ColumnNumbers> &numbers);

    /// Makes the column the one that the boxes are about.
    void goToColumn(int column);
    [[nodiscard]] QComboBox *roleBox() const { return m_role; }
    [[nodiscard]] QComboBox *indicatorBox() const { return m_indicator; }
    /// How the table is laid out as a whole.
    [[nodiscard]] QComboBox *shapeBox() const { return m_shape; }
    [[nodiscard]] QComboBox *periodBox() const { return m_period; }
    /// The period of a column of figures, where each may have its own.
    [[nodiscard]] QComboBox *columnPeriodBox() const { return m_columnPeriod; }
    [[nodiscard]] UnitSearchEdit *unitEdit() const { return m_unit; }
    [[nodiscard]] QTableView *preview() const { return m_preview; }
    /// What is not sure and what is still missing, one sentence each.
    [[nodiscard]] QString doubtText() const;
    /// Says which days of the file's sheets cannot be read; empty if all can.
    [[nodiscard]] QString dayProblem() const;
    [[nodiscard]] DateField *fromField() const { return m_from; }
    [[nodiscard]] DateField *toField() const { return m_to; }
    [[nodiscard]] DateField *asOfField() const { return m_asOf; }

signals:
    /// The person corrected the layout.
    void changed();

private:
    /// What stands in the fields for days of a sheet, of which one is no day.
    struct TypedDays
    {
        QString sheet;
        QStringList texts; ///< from, to, as of; empty where it is a day

        bool operator==(const TypedDays &) const = default;
    };

    void build();
    QHBoxLayout *factsRow();
    QHBoxLayout *columnRow();
    void connectParts();
    void fillShapes();
    void fillPeriods();
    void fitColumns();
    void showColumn();
    void showDoubts();
    void takeShape();
    void takeUnit();
    void chooseUnit(UnitId unit);
    void showUnit();
    void offerUnits();
    void showDays();
    [[nodiscard]] QList<DateField *> dayFields() const { return {m_from, m_to, m_asOf}; }
    void takeRole();
    void takeDays();
    void takePeriod();
    void takeColumnPeriod();
    void askPeriod(const std::optional<Period> &proposed, const std::function<void(const Period &)> &take);
    void settle(int column, numbertext::Convention convention);
    void corrected();
    [[nodiscard]] QString headingOf(int column) const;
    /// The first use of a column; null if it has none.
    [[nodiscard]] const ColumnMapping *mappingOf(int column) const;

    Workspace &m_workspace;
    Language m_language;
    ImportSheet m_sheet;
    TableLayout m_layout;
    QList<ColumnNumbers> m_numbers;
    QMap<qsizetype, TypedDays> m_unreadable; ///< by place of the sheet in the file
    int m_column = 0;
    bool m_showing = false; ///< the fields are being filled, not typed into
    UnitSearchEdit *m_unit;
    QComboBox *m_shape;
    QComboBox *m_period;
    DateField *m_from;
    DateField *m_to;
    DateField *m_asOf;
    QSpinBox *m_firstRow;
    QLabel *m_columnName;
    QComboBox *m_role;
    QComboBox *m_indicator;
    QComboBox *m_columnPeriod;
    ImportPreviewModel *m_model;
    QTableView *m_preview;
    QWidget *m_questions;
    QLabel *m_doubts;
};

} // namespace parboard
