#include "ui/inspector/link_field.hpp"

#include "ui/inspector/values.hpp"

#include <QDesktopServices>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "map/warnings.hpp"

namespace counterpoint::ui {

namespace {

TextBinding checked(TextBinding binding) {
    return {binding.read, [write = binding.write](const QString& typed) {
                const QString address = completeAddress(typed);
                if (!address.isEmpty() && !map::isSafeAddress(address.toStdString()))
                    return LinkField::tr("Give an address that starts with https:// or http://.");
                return write(address);
            }};
}

// With all letters that could pass for others written out.
QString plainAddress(const QString& text) {
    return QString::fromLatin1(QUrl(text, QUrl::StrictMode).toEncoded());
}

}  // namespace

LinkField::LinkField(const QString& label, TextBinding binding, QWidget* parent)
    : LineField(label, checked(std::move(binding)), parent),
      asking_(new QPushButton(tr("Open…"), this)),
      question_(new QFrame(this)),
      address_(new QLabel(question_)),
      yes_(new QPushButton(tr("Open"), question_)) {
    auto* const row = new QWidget(this);
    auto* const line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit(), 1);
    line->addWidget(asking_);
    setBody(row, edit());
    asking_->setObjectName("open");
    asking_->setAccessibleName(tr("Open: %1").arg(label));

    question_->setObjectName("question");
    question_->setFrameShape(QFrame::StyledPanel);
    auto* const column = new QVBoxLayout(question_);
    address_->setTextFormat(Qt::PlainText);
    address_->setWordWrap(true);
    column->addWidget(address_);
    auto* const buttons = new QHBoxLayout;
    auto* const no = new QPushButton(tr("Don’t open"), question_);
    yes_->setObjectName("yes");
    no->setObjectName("no");
    buttons->addStretch();
    buttons->addWidget(no);
    buttons->addWidget(yes_);
    column->addLayout(buttons);
    question_->hide();
    addBelow(question_);

    connect(asking_, &QPushButton::clicked, this, &LinkField::ask);
    connect(yes_, &QPushButton::clicked, this, &LinkField::open);
    connect(no, &QPushButton::clicked, this, [this] {
        question_->hide();
        asking_->setFocus();
    });
}

void LinkField::afterRefresh() {
    const bool isSafe = map::isSafeAddress(value().toStdString()) && !plainAddress(value()).isEmpty();
    asking_->setEnabled(isSafe);
    asking_->setVisible(!value().isEmpty());
    question_->hide();
}

void LinkField::ask() {
    // An address has no spaces; these let it be wrapped without being seen.
    QString shown = plainAddress(value());
    shown.replace(u'/', QStringLiteral("/\u200B"));
    address_->setText(tr("Open this page in your web browser?\n%1").arg(shown));
    question_->show();
    yes_->setFocus();
}

void LinkField::open() {
    question_->hide();
    QDesktopServices::openUrl(QUrl::fromEncoded(plainAddress(value()).toLatin1(), QUrl::StrictMode));
    asking_->setFocus();
}

}  // namespace counterpoint::ui
