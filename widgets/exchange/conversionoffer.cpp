#include "widgets/exchange/conversionoffer.h"

#include "widgets/wrappinglabel.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace parboard {

ConversionOffer::ConversionOffer(QWidget *parent)
    : TintedFrame(Tone::Info, parent), m_text(new WrappingLabel(this)), m_progress(new QProgressBar(this)),
      m_convert(new QPushButton(tr("Convert with Li&breOffice"), this)), m_leave(new QPushButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setRange(0, 0); // LibreOffice does not tell how far it is
    m_progress->setAccessibleName(tr("Conversion"));
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_text, 1);
    row->addWidget(m_progress);
    row->addWidget(m_convert);
    row->addWidget(m_leave);
    connect(m_convert, &QPushButton::clicked, this, &ConversionOffer::convert);
    connect(m_leave, &QPushButton::clicked, this, &ConversionOffer::leave);
    connect(&m_conversion, &WorkbookConversion::converted, this,
            [this](const QString &path, const std::shared_ptr<const ConvertedWorkbook> &workbook) {
                hide();
                emit converted(path, workbook);
            });
    connect(&m_conversion, &WorkbookConversion::failed, this, [this](const QString &sentence) {
        hide();
        emit failed(sentence);
    });
    hide();
}

bool ConversionOffer::offer(const QString &path)
{
    dismiss();
    if (WorkbookConversion::program().isEmpty() || !WorkbookConversion::isOldWorkbook(path))
        return false;
    m_path = path;
    showState(false);
    show();
    return true;
}

void ConversionOffer::dismiss()
{
    m_conversion.stop();
    hide();
}

void ConversionOffer::convert()
{
    m_conversion.start(m_path);
    showState(m_conversion.isRunning());
}

void ConversionOffer::leave()
{
    if (m_conversion.isRunning()) {
        m_conversion.stop();
        showState(false);
        return;
    }
    hide();
    emit refused(m_path);
}

void ConversionOffer::showState(bool isRunning)
{
    const QString name = QFileInfo(m_path).fileName();
    m_text->setText(isRunning ? tr("LibreOffice is converting %1…").arg(name)
                              : tr("%1 is a workbook of an old Excel version. LibreOffice can turn it into one that is "
                                   "read here; the old file stays as it is.")
                                    .arg(name));
    m_progress->setVisible(isRunning);
    m_convert->setEnabled(!isRunning);
    m_leave->setText(isRunning ? tr("Stop") : tr("N&ot now"));
}

} // namespace parboard
