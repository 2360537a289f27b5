#include "ui/inspector/voice_field.hpp"

#include "ui/inspector/choice_field.hpp"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <utility>

namespace counterpoint::ui {

VoiceField::VoiceField(const QString& label, Binding binding, QWidget* parent)
    : Field(label, parent),
      binding_(std::move(binding)),
      box_(new ChoiceBox(this)),
      opening_(new QPushButton(tr("Show"), this)),
      naming_(new QLineEdit(this)) {
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(box_, 1);
    line->addWidget(opening_);
    setBody(row, box_);
    opening_->setObjectName("open");
    opening_->setAccessibleName(tr("Show who says it"));
    naming_->setObjectName("naming");
    naming_->setAccessibleName(tr("Name of the person or organisation"));
    naming_->setPlaceholderText(tr("Name of the person or organisation"));
    naming_->installEventFilter(this);
    naming_->hide();
    addBelow(naming_);
    connect(box_, &QComboBox::activated, this, &VoiceField::choose);
    connect(opening_, &QPushButton::clicked, this, [this] { binding_.open(binding_.read()); });
}

void VoiceField::refresh() {
    auto voices = binding_.voices();
    if (voices != voices_ || box_->count() == 0) {
        voices_ = std::move(voices);
        box_->clear();
        box_->addItem(tr("not given"));
        for (const Voice& voice : voices_) box_->addItem(voice.text);
        box_->insertSeparator(box_->count());
        box_->addItem(tr("Someone new…"));
    }
    const std::string name = binding_.read();
    int at = 0;
    for (std::size_t i = 0; i < voices_.size(); ++i)
        if (voices_[i].name == name) at = static_cast<int>(i) + 1;
    if (naming_->isHidden()) box_->setCurrentIndex(at);
    opening_->setVisible(!name.empty());
}

void VoiceField::reset() {
    showNaming(false);
    showProblem({});
    refresh();
}

void VoiceField::choose(int choice) {
    if (choice > static_cast<int>(voices_.size())) return showNaming(true);
    showNaming(false);
    const QString problem =
        binding_.write(choice == 0 ? std::string() : voices_[static_cast<std::size_t>(choice) - 1].name);
    refresh();
    showProblem(problem);
}

void VoiceField::showNaming(bool isOn) {
    naming_->clear();
    naming_->setVisible(isOn);
    if (isOn) naming_->setFocus();
}

void VoiceField::commit() {
    if (naming_->isHidden()) return;
    const QString name = naming_->text().trimmed();
    if (name.isEmpty()) return reset();
    const QString problem = binding_.add(name);
    if (problem.isEmpty())
        reset();
    else
        showProblem(problem);
}

bool VoiceField::eventFilter(QObject* watched, QEvent* event) {
    if (isLeaving(*event)) commit();
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            commit();
            box_->setFocus();
            return true;
        }
        if (key == Qt::Key_Escape) {
            reset();
            box_->setFocus();
            return true;
        }
    }
    return Field::eventFilter(watched, event);
}

}  // namespace counterpoint::ui
