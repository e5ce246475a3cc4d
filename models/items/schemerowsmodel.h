#pragma once

#include "models/core/catalogue.h"
#include "models/core/schemetext.h"

#include <QAbstractTableModel>
#include <QUndoStack>

namespace parboard {

/// A scheme as the rows of its file, to be edited; what is wrong is known after every edit. Edits can be undone.
class SchemeRowsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// Schemes are written in the words of `language`. The catalogue must outlive the model.
    SchemeRowsModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);
    ~SchemeRowsModel() override;

    /// Begins anew with these rows, the headings first; nothing can be undone then.
    void setRows(const QList<QStringList> &rows);
    void setScheme(const IndexScheme &scheme) { setRows(schemeRows(scheme, m_language)); }
    [[nodiscard]] const QList<QStringList> &rows() const { return m_rows; }
    /// The scheme that the rows make; to be used only while there are no problems.
    [[nodiscard]] const IndexScheme &scheme() const { return m_reading.scheme; }
    [[nodiscard]] const QList<SchemeProblem> &problems() const { return m_problems; }
    /// True if something was edited since the rows were set.
    [[nodiscard]] bool isEdited() const { return !m_undo.isClean(); }
    [[nodiscard]] QUndoStack *undoStack() { return &m_undo; }

    /// Puts other rows in place of all, as a step that can be undone.
    void exchangeRows(const QString &name, const QList<QStringList> &rows) { push(name, rows); }
    /// Where the codes stand; 0 if no heading says so.
    [[nodiscard]] int codeColumn() const;
    /// Adds an empty component row below `row`, in the language of the headings; its row. Nothing (-1) while there are
    /// no headings.
    int addRow(int row);
    void removeRow(int row);
    /// Moves a row up (-1) or down (+1); false at the end.
    bool moveRowBy(int row, int step);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    void checked(); ///< problems() may have changed

private:
    friend class SchemeRowsStep;

    void push(const QString &name, const QList<QStringList> &after);
    void replace(const QList<QStringList> &rows);
    void exchange(const QList<QStringList> &after);
    void check();
    [[nodiscard]] QString problemOf(int row) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<QStringList> m_rows; ///< with the headings
    SchemeReading m_reading;
    QList<SchemeProblem> m_problems;
    QUndoStack m_undo;
};

} // namespace parboard
