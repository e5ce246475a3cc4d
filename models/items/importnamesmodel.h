#pragma once

#include "models/items/importmodels.h"

namespace parboard {

/// Names of a file that the catalogue does not know, each with the answer to what it means. Answers: the key of a unit
/// or the code of an indicator, empty to leave the rows out.
class ImportNamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn = 0, KindColumn, SheetColumn, RowColumn, CountColumn, AnswerColumn, ColumnCount };

    /// `catalogue` must outlive the model.
    ImportNamesModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    /// Shows the names; those that were answered in `decisions` and are gone from the list stay decided.
    void setNames(const QList<UnknownName> &names, const NameDecisions &decisions);
    [[nodiscard]] const NameDecisions &decisions() const { return m_decisions; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Refuses a key or code that the catalogue does not hold.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void decided();

private:
    [[nodiscard]] QString textAt(const UnknownName &name, int column) const;
    [[nodiscard]] QString answerText(const UnknownName &name) const;
    [[nodiscard]] QVariantList answers(const UnknownName &name) const;
    [[nodiscard]] QString nameOf(UnknownName::What what, const QString &code) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<UnknownName> m_names;
    NameDecisions m_decisions;
};

} // namespace parboard
