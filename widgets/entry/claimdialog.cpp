#include "widgets/entry/claimdialog.h"

#include "models/analysis/guard.h"
#include "models/core/reportingwindow.h"
#include "widgets/datefield.h"
#include "widgets/entry/celltext.h"
#include "widgets/formparts.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace parboard {

namespace {

constexpr int noteLines = 4;

} // namespace

ClaimDialog::ClaimDialog(const Figure &claim, const Source &source, const QString &title, Apply apply, QWidget *parent)
    : QDialog(parent), m_claim(claim), m_apply(std::move(apply)), m_source(formparts::text({}, this)),
      m_sourceButton(new QPushButton(tr("Another &source…"), this)), m_from(new DateField(this)),
      m_to(new DateField(this)), m_asOf(new DateField(this)), m_windowButton(new QPushButton(this)),
      m_status(new QComboBox(this)), m_note(new QPlainTextEdit(this)), m_problem(formparts::problem(this))
{
    setWindowTitle(tr("Edit the figure"));
    m_from->setDate(claim.dataFrom);
    m_to->setDate(claim.dataTo);
    m_asOf->setDate(claim.asOf);
    m_note->setPlainText(claim.note);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().lineSpacing() * noteLines + 2 * m_note->frameWidth() + 8);
    for (QPushButton *button : {m_sourceButton, m_windowButton}) {
        button->setAutoDefault(false);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    const std::optional<ReportingWindow> window = ministryWindow(claim.cell.period);
    m_windowButton->setVisible(window.has_value());
    if (window) {
        m_windowButton->setText(
            tr("As the ministry &prescribes: %1").arg(windowText(window->from, window->to, QDate())));
        m_windowButton->setToolTip(tr("Fills in the days that the ministry prescribes for this report"));
        connect(m_windowButton, &QPushButton::clicked, this, [this, window] {
            m_from->setDate(window->from);
            m_to->setDate(window->to);
        });
    }
    connect(m_sourceButton, &QPushButton::clicked, this, [this] { emit sourceAsked(m_claim.source); });
    fillStatus();
    setSource(source);
    build(title);
}

void ClaimDialog::build(const QString &title)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(formparts::strong(title, this));
    form->addRow(tr("Source"), m_source);
    form->addRow(QString(), m_sourceButton);
    form->addRow(tr("Data &from"), m_from);
    form->addRow(tr("Data &to"), m_to);
    form->addRow(QString(), m_windowButton);
    form->addRow(tr("&As of"), m_asOf);
    form->addRow(tr("Stat&us"), m_status);
    form->addRow(tr("&Note"), m_note);
    form->addRow(m_problem);
    form->addRow(buttons);
    const QList<QWidget *> order{m_sourceButton, m_from, m_to, m_windowButton, m_asOf, m_status, m_note, buttons};
    for (qsizetype at = 1; at < order.size(); ++at)
        setTabOrder(order.at(at - 1), order.at(at));
    m_note->setFocus();
    resize(fontMetrics().height() * 32, sizeHint().height());
}

void ClaimDialog::fillStatus()
{
    const bool withNumber = m_claim.hasNumber();
    for (const auto &[status, code] : statusCodes) {
        if (carriesNumber(status) == withNumber)
            m_status->addItem(celltext::status(status), int(status));
    }
    m_status->setCurrentIndex(m_status->findData(int(m_claim.status)));
}

void ClaimDialog::setSource(const Source &source)
{
    m_claim.source = source.id;
    m_source->setText(celltext::source(source));
}

Figure ClaimDialog::claim() const
{
    Figure claim = m_claim;
    claim.dataFrom = m_from->date();
    claim.dataTo = m_to->date();
    claim.asOf = m_asOf->date();
    claim.status = Status(m_status->currentData().toInt());
    claim.note = m_note->toPlainText().trimmed();
    return claim;
}

DateField *ClaimDialog::unreadable() const
{
    for (DateField *field : {m_from, m_to, m_asOf}) {
        if (!field->isReadable())
            return field;
    }
    return nullptr;
}

QString ClaimDialog::fault() const
{
    if (unreadable())
        return tr("This is no day. Write it as 14/06/2026, or leave it empty.");
    if (m_from->date().isValid() && m_to->date().isValid() && m_to->date() < m_from->date())
        return tr("The data end before they begin. Correct one of the two days.");
    return {};
}

void ClaimDialog::accept()
{
    QString sentence = fault();
    if (sentence.isEmpty()) {
        if (const Result<void> done = m_apply(claim()); !done)
            sentence = done.error().sentence;
    } else {
        DateField *field = unreadable();
        (field ? field : m_to)->setFocus();
    }
    formparts::showProblem(*m_problem, sentence);
    if (sentence.isEmpty())
        QDialog::accept();
}

} // namespace parboard
