#pragma once

#include "models/items/importmodels.h"

namespace parboard {

/// Names of a file that the catalogue does not know, each with the answer to what it means; behind them those that were
/// answered on the desk or are remembered from earlier imports. Answers: the key of a unit or the code of an indicator,
/// empty to leave the rows out, takeBackAnswer to be asked about the name again.
class ImportNamesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn = 0,
        KindColumn,
        SheetColumn,
        RowColumn,
        CountColumn,
        OriginColumn,
        AnswerColumn,
        ColumnCount
    };
    /// No key and no code: asks to take back what was answered.
    static constexpr QLatin1String takeBackAnswer{"?"};

    /// `catalogue` must outlive the model.
    ImportNamesModel(const Catalogue &catalogue, Language language, QObject *parent = nullptr);

    /// Another file: what its imports remember is `remembered`, and nothing was seen of its names yet.
    void begin(const NameDecisions &remembered);
    /// Shows the names that are open; those that `decisions` answer stand behind them.
    void setNames(const QList<UnknownName> &names, const NameDecisions &decisions);
    [[nodiscard]] const NameDecisions &decisions() const { return m_decisions; }
    /// How many names wait for an answer.
    [[nodiscard]] int openCount() const;
    /// What was answered of the names in these rows; empty if nothing was.
    [[nodiscard]] NameDecisions decisionsIn(const QList<int> &rows) const;
    /// Those of `names` that are remembered from earlier imports.
    [[nodiscard]] NameDecisions rememberedAmong(const NameDecisions &names) const;
    /// Makes the names open again and forgets that they were remembered.
    void takeBack(const NameDecisions &names);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Refuses a key or code that the catalogue does not hold.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void decided();
    /// Somebody wants to be asked about these names again; see takeBack().
    void takeBackAsked(const parboard::NameDecisions &names);

private:
    /// A name by kind and folded text, as decisions know it.
    using NameKey = std::pair<UnknownName::What, QString>;

    void listRows();
    [[nodiscard]] bool isDecided(const NameKey &key) const;
    [[nodiscard]] bool isRemembered(const NameKey &key) const;
    [[nodiscard]] QString textAt(const UnknownName &name, int column) const;
    [[nodiscard]] QString originText(const NameKey &key) const;
    [[nodiscard]] QString answerText(const UnknownName &name) const;
    [[nodiscard]] QVariantList answers(const UnknownName &name) const;
    [[nodiscard]] QString nameOf(UnknownName::What what, const QString &code) const;

    const Catalogue &m_catalogue;
    Language m_language;
    QList<UnknownName> m_open;
    QList<UnknownName> m_names;           ///< as shown: the open ones, then the decided ones
    QMap<NameKey, UnknownName> m_sources; ///< names as they stand in this file, if they were open once
    NameDecisions m_decisions;
    NameDecisions m_remembered;
};

} // namespace parboard
