#pragma once

#include "models/core/catalogue.h"

#include <QAbstractListModel>
#include <QList>
#include <QString>

namespace parboard {

/// Units that a typed text may mean: names and aliases without diacritics, those that begin with the text first.
class UnitSuggestionModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { UnitRole = Qt::UserRole + 1 }; ///< the unit's id as qint64

    explicit UnitSuggestionModel(QObject *parent = nullptr);

    /// The units to choose from; what it reads is copied.
    void setUnits(const Catalogue &catalogue, Scheme scheme, Language language);
    /// Leaves out what is already chosen.
    void setExcluded(const QList<UnitId> &units);
    /// Shows the units that `text` may mean; all of them for an empty text.
    void setQuery(const QString &text);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        UnitId id{};
        QString name;
        QString region;
        QStringList keys; ///< folded name and aliases
    };
    /// 0 begins with the query, 1 a word begins with it, 2 contains it, 3 not a match.
    [[nodiscard]] int distance(const Entry &entry) const;
    void refresh();

    QList<Entry> m_entries;
    QList<UnitId> m_excluded;
    QString m_query; ///< folded
    QList<qsizetype> m_shown;
};

} // namespace parboard
