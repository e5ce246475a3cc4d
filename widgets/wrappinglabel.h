#pragma once

#include <QCache>
#include <QLabel>

#include <utility>

namespace parboard {

/// A wrapping label that remembers the height of its text at a width: layouts ask several times for each change, and a
/// label with selectable text lays out a whole document for each answer.
class WrappingLabel : public QLabel
{
    Q_OBJECT
public:
    explicit WrappingLabel(QWidget *parent = nullptr);

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    mutable QCache<std::pair<QString, int>, int> m_heights;
};

} // namespace parboard
