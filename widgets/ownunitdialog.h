#pragma once

#include "models/core/catalogue.h"

#include <QDialog>

#include <optional>

class QLineEdit;
class QListView;
class QPushButton;

namespace parboard {

class UnitSuggestionModel;

/// Asks which unit is the office's own: it is drawn strong everywhere.
class OwnUnitDialog : public QDialog
{
    Q_OBJECT
public:
    OwnUnitDialog(const Catalogue &catalogue, Scheme scheme, Language language, QWidget *parent = nullptr);

    /// The unit chosen, or nothing after "No own unit".
    [[nodiscard]] std::optional<UnitId> unit() const { return m_unit; }
    [[nodiscard]] QLineEdit *searchEdit() const { return m_search; }

private:
    void search(const QString &text);
    void takeCurrent();

    UnitSuggestionModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_ok;
    std::optional<UnitId> m_unit;
};

} // namespace parboard
