#include "widgets/index/indexdetails.h"

#include "models/core/numbertext.h"
#include "models/reporting/entryhistory.h"
#include "models/reporting/figuretext.h"
#include "models/reporting/indextext.h"
#include "widgets/datefield.h"
#include "widgets/entry/sourcedialog.h"
#include "widgets/formparts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStyle>
#include <QVBoxLayout>

namespace parboard {

using namespace Qt::StringLiterals;

IndexDetails::IndexDetails(Workspace &workspace, IndexTreeModel &model, Dialogs dialogs, Language language,
                           QWidget *parent)
    : QScrollArea(parent), m_workspace(workspace), m_model(model), m_dialogs(std::move(dialogs)), m_language(language),
      m_title(formparts::strong({}, this)), m_facts(formparts::text({}, this)), m_figure(formparts::text({}, this)),
      m_figureButton(new QPushButton(tr("&Where from"), this)), m_applies(new QCheckBox(tr("A&pplies"), this)),
      m_explanation(new QPlainTextEdit(this)), m_state(new QComboBox(this)), m_owner(new QLineEdit(this)),
      m_deadline(new DateField(this)), m_evidence(new QListWidget(this)),
      m_addEvidence(new QPushButton(tr("Add ev&idence…"), this)), m_noteEvidence(new QPushButton(tr("Note…"), this)),
      m_removeEvidence(new QPushButton(tr("Take away"), this)), m_history(formparts::quiet({}, this)),
      m_fields(new QWidget(this))
{
    build();
    connectFields();
    showNode({});
}

void IndexDetails::build()
{
    for (const EntryState state :
         {EntryState::NotStarted, EntryState::Draft, EntryState::Submitted, EntryState::Appraised})
        m_state->addItem(entryStateText(state), int(state));
    m_applies->setToolTip(tr("What does not apply lowers the maximum. Say in the explanation why."));
    m_explanation->setPlaceholderText(tr("Why these points, and what they rest on"));
    m_explanation->setTabChangesFocus(true);
    m_explanation->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_evidence->setMaximumHeight(fontMetrics().lineSpacing() * 5);
    m_evidence->setWordWrap(true);
    m_owner->setMaxLength(200);
    const auto row = [](QFormLayout *form, const QString &label, QWidget *field) {
        form->addRow(label, field);
        field->setAccessibleName(QString(label).remove(u'&'));
    };
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_applies);
    row(form, tr("E&xplanation"), m_explanation);
    row(form, tr("&State"), m_state);
    row(form, tr("In char&ge"), m_owner);
    row(form, tr("De&adline"), m_deadline);
    row(form, tr("Evidence"), m_evidence);
    form->addRow(m_addEvidence);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_noteEvidence);
    buttons->addWidget(m_removeEvidence);
    form->addRow(buttons);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    auto *figure = new QHBoxLayout;
    figure->addWidget(m_figure, 1);
    figure->addWidget(m_figureButton, 0, Qt::AlignTop);
    column->addLayout(figure);
    column->addWidget(m_fields);
    column->addWidget(m_history);
    column->addStretch(1);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 2 * frameWidth();
    setMinimumWidth(std::max(fontMetrics().averageCharWidth() * 36, content->minimumSizeHint().width() + bar));
}

void IndexDetails::connectFields()
{
    m_explanation->installEventFilter(this);
    connect(m_applies, &QCheckBox::clicked, this, [this](bool applies) {
        // Why it does not apply is asked for first: without a reason nothing is stored.
        if (!applies && m_explanation->toPlainText().trimmed().isEmpty()) {
            m_explanation->setPlaceholderText(tr("Say here why it does not apply"));
            m_explanation->setFocus();
            return;
        }
        commit();
    });
    connect(m_state, &QComboBox::activated, this, &IndexDetails::commit);
    connect(m_owner, &QLineEdit::editingFinished, this, &IndexDetails::commit);
    connect(m_deadline, &QLineEdit::editingFinished, this, &IndexDetails::commit);
    connect(m_addEvidence, &QPushButton::clicked, this, &IndexDetails::askEvidence);
    connect(m_removeEvidence, &QPushButton::clicked, this, &IndexDetails::removeEvidence);
    connect(m_evidence, &QListWidget::currentRowChanged, this, [this](int row) {
        m_removeEvidence->setEnabled(row >= 0);
        m_noteEvidence->setEnabled(row >= 0);
    });
    connect(m_noteEvidence, &QPushButton::clicked, this, &IndexDetails::askEvidenceNote);
    connect(m_evidence, &QListWidget::itemActivated, this, &IndexDetails::askEvidenceNote);
    connect(m_figureButton, &QPushButton::clicked, this,
            [this] { emit figureAsked(m_model.year().figures.value(m_model.unit()).value(m_code).cell); });
}

bool IndexDetails::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_explanation && event->type() == QEvent::FocusOut)
        commit();
    return QScrollArea::eventFilter(watched, event);
}

void IndexDetails::showNode(const QString &code)
{
    if (code != m_code)
        commit();
    m_code = code;
    const SchemeNode *node = m_model.year().stored.scheme.node(code);
    m_title->setText(node ? node->code + u' ' + node->name.in(m_language) : tr("Choose a criterion"));
    m_fields->setVisible(node != nullptr && m_model.year().stored.scheme.isScored(*node));
    m_facts->setVisible(node != nullptr);
    m_history->setVisible(node != nullptr);
    m_figure->setVisible(false);
    m_figureButton->setVisible(false);
    if (node != nullptr)
        fill(*node);
}

void IndexDetails::fill(const SchemeNode &node)
{
    const QScopedValueRollback filling(m_isFilling, true);
    QStringList facts;
    if (node.maximum)
        facts += tr("At most %1 points, by %2.").arg(pointsIn(*node.maximum, m_language), scoreMethodText(node.method));
    else
        facts += tr("Without points yet: complete the scheme from the official decision.");
    if (node.rule.kind != ScoringRule::Kind::None)
        facts += tr("Rule: %1").arg(writeScoringRule(node.rule));
    if (!node.evidence.isEmpty())
        facts += tr("To be proved by: %1").arg(node.evidence);
    if (!node.note.isEmpty())
        facts += node.note;
    m_facts->setText(facts.join(u'\n'));
    const IndexEntry entry = m_model.entryOf(node.code);
    m_filled = entry;
    m_applies->setChecked(entry.applicable);
    if (m_explanation->toPlainText() != entry.explanation)
        m_explanation->setPlainText(entry.explanation);
    m_state->setCurrentIndex(m_state->findData(int(entry.state)));
    m_owner->setText(entry.owner);
    m_owner->setPlaceholderText(node.owner);
    m_deadline->setDate(entry.deadline);
    fillEvidence(entry);
    fillFigure(node);
    fillHistory();
}

void IndexDetails::fillFigure(const SchemeNode &node)
{
    const Indicator *indicator = m_workspace.catalogue().indicator(node.indicator);
    if (indicator == nullptr)
        return;
    const FeedingFigure figure = m_model.year().figures.value(m_model.unit()).value(node.code);
    const ComponentScore *score = m_model.score(ScoreForm::SelfAssessed).component(node.code);
    const QString name = indicator->name.in(m_language);
    QString text = tr("Fed by %1: %2").arg(name, figure.reason);
    if (figure.value) {
        const QString value = numbertext::write(*figure.value, indicator->decimals, conventionOf(m_language));
        text = tr("Fed by %1: %2").arg(name, value);
        if (score != nullptr && score->computed)
            text += u'\n' + tr("By the rule that gives %1 points.").arg(pointsIn(*score->computed, m_language));
        if (score != nullptr && score->computed && score->points != score->computed)
            text += u'\n' + tr("Other points were entered.");
    }
    m_figure->setText(text);
    m_figure->setVisible(true);
    m_figureButton->setVisible(figure.value.has_value());
}

void IndexDetails::fillEvidence(const IndexEntry &entry)
{
    m_evidence->clear();
    m_removeEvidence->setEnabled(false);
    m_noteEvidence->setEnabled(false);
    const Result<QHash<SourceId, Source>> sources = m_workspace.sources();
    if (!sources) {
        new QListWidgetItem(sources.error().sentence, m_evidence);
        return;
    }
    for (const IndexEvidence &evidence : entry.evidence) {
        const Source source = sources->value(evidence.source);
        QString text = evidence.note.isEmpty() ? source.title : evidence.note + u"\n"_s + source.title;
        if (!source.documentNo.isEmpty())
            text += u", "_s + source.documentNo;
        const Result<SourceContent> content = m_workspace.editing().sourceContent(evidence.source);
        if (!content)
            text += u'\n' + content.error().sentence;
        if (content && !content->fileName.isEmpty())
            text += u'\n' + content->fileName;
        constexpr qsizetype digitsShown = 12;
        if (content && !content->sha256.isEmpty())
            text += u'\n' + tr("SHA-256 %1…").arg(content->sha256.first(std::min(content->sha256.size(), digitsShown)));
        auto *item = new QListWidgetItem(text, m_evidence);
        if (content && !content->sha256.isEmpty())
            item->setToolTip(formparts::toolTip(tr("SHA-256 %1").arg(content->sha256)));
    }
}

void IndexDetails::fillHistory()
{
    IndexEntry now = m_model.entryOf(m_code);
    const Result<QList<IndexEntryVersion>> history = m_workspace.index().history(now.cell);
    if (!history) {
        m_history->setText(history.error().sentence);
        return;
    }
    QStringList lines;
    for (const IndexEntryVersion &version : *history) {
        const IndexEntry old = version.old.value_or(IndexEntry());
        lines += tr("%1, %2: %3", "day, person, what was changed")
                     .arg(version.at.toLocalTime().toString(u"dd/MM/yyyy HH:mm"_s), version.by,
                          entryChanges(old, now, m_language).join(u"; "_s));
        now = old;
    }
    constexpr qsizetype mostShown = 8;
    const qsizetype more = lines.size() - mostShown;
    if (more > 0) {
        lines = lines.first(mostShown);
        lines += tr("and %n more change(s)", nullptr, int(more));
    }
    m_history->setText(lines.isEmpty() ? QString() : tr("Changes:") + u'\n' + lines.join(u'\n'));
}

IndexEntry IndexDetails::typedEntry() const
{
    IndexEntry entry = m_model.entryOf(m_code);
    entry.applicable = m_applies->isChecked();
    entry.explanation = m_explanation->toPlainText().trimmed();
    entry.state = EntryState(m_state->currentData().toInt());
    entry.owner = m_owner->text().trimmed();
    entry.deadline = m_deadline->date();
    return entry;
}

bool IndexDetails::commit()
{
    const SchemeNode *node = m_model.year().stored.scheme.node(m_code);
    if (m_isFilling || node == nullptr || !m_model.year().stored.scheme.isScored(*node))
        return true;
    if (!m_deadline->isReadable()) {
        emit problem(DateField::problemWith(m_deadline->text()));
        return false;
    }
    if (!isTyped())
        return true;
    const IndexEntry typed = typedEntry();
    const bool isStored = m_model.store(typed, tr("Details of %1").arg(m_code));
    if (isStored)
        m_filled = typed;
    return isStored;
}

bool IndexDetails::isTyped() const
{
    if (m_code.isEmpty())
        return false;
    const IndexEntry typed = typedEntry();
    return !m_deadline->isReadable() || typed.applicable != m_filled.applicable ||
           typed.explanation != m_filled.explanation || typed.state != m_filled.state ||
           typed.owner != m_filled.owner || typed.deadline != m_filled.deadline;
}

void IndexDetails::clear()
{
    m_code.clear();
    m_filled = {};
    showNode({});
}

SourceDialog *IndexDetails::askEvidence()
{
    auto *dialog = new SourceDialog(m_workspace, m_language, m_dialogs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SourceDialog::sourceChosen, this, &IndexDetails::addEvidence);
    dialog->open();
    return dialog;
}

void IndexDetails::addEvidence(SourceId source)
{
    if (!commit())
        return;
    IndexEntry entry = m_model.entryOf(m_code);
    const auto isSame = [source](const IndexEvidence &evidence) { return evidence.source == source; };
    if (std::ranges::none_of(entry.evidence, isSame))
        entry.evidence += IndexEvidence{source, {}};
    m_model.store(entry, tr("Evidence of %1").arg(m_code));
}

QInputDialog *IndexDetails::askEvidenceNote()
{
    const int row = m_evidence->currentRow();
    if (row < 0 || !commit())
        return nullptr;
    const IndexEntry entry = m_model.entryOf(m_code);
    if (row >= entry.evidence.size())
        return nullptr;
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Note on the evidence"));
    dialog->setLabelText(tr("What of this document proves %1 (article, page, table):").arg(m_code));
    dialog->setTextValue(entry.evidence.at(row).note);
    dialog->setOkButtonText(tr("Store"));
    dialog->setCancelButtonText(tr("Cancel"));
    connect(dialog, &QDialog::accepted, this, [this, dialog, code = m_code, source = entry.evidence.at(row).source] {
        IndexEntry now = m_model.entryOf(code);
        const auto found = std::ranges::find(now.evidence, source, &IndexEvidence::source);
        if (found == now.evidence.end())
            return;
        found->note = dialog->textValue().trimmed();
        m_model.store(now, tr("Evidence of %1").arg(code));
    });
    dialog->open();
    return dialog;
}

void IndexDetails::removeEvidence()
{
    const int row = m_evidence->currentRow();
    if (!commit())
        return;
    IndexEntry entry = m_model.entryOf(m_code);
    if (row < 0 || row >= entry.evidence.size())
        return;
    entry.evidence.removeAt(row);
    m_model.store(entry, tr("Evidence of %1").arg(m_code));
}

} // namespace parboard
