#pragma once

#include "models/workspace/importconversion.h"
#include "widgets/tintedframe.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace parboard {

/// Offers to turn an old workbook into one that can be imported, with LibreOffice, and shows that it runs. Hidden until
/// there is something to offer.
class ConversionOffer : public TintedFrame
{
    Q_OBJECT
public:
    explicit ConversionOffer(QWidget *parent = nullptr);

    /// Shows the offer for an old workbook if LibreOffice is installed; false, and nothing is shown, for anything else.
    bool offer(const QString &path);
    [[nodiscard]] bool isOffering() const { return !isHidden(); }
    /// Hides the offer; a conversion that runs is ended.
    void dismiss();
    [[nodiscard]] QPushButton *convertButton() const { return m_convert; }
    [[nodiscard]] QPushButton *leaveButton() const { return m_leave; }

signals:
    /// The offer is hidden then.
    void converted(const QString &path, const std::shared_ptr<const parboard::ConvertedWorkbook> &workbook);
    void failed(const QString &sentence);
    /// The person does not want it.
    void refused(const QString &path);

private:
    void convert();
    void leave();
    void showState(bool isRunning);

    WorkbookConversion m_conversion;
    QString m_path;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_convert;
    QPushButton *m_leave;
};

} // namespace parboard
