#pragma once

#include "ui/inspector/text_field.hpp"

class QFrame;
class QLabel;
class QPushButton;

namespace counterpoint::ui {

// An address on the web. It is opened only when it is plain http or https, and only after the whole address
// was shown and the reader said yes.
class LinkField : public LineField {
    Q_OBJECT

  public:
    LinkField(const QString& label, TextBinding binding, QWidget* parent);

  protected:
    void afterRefresh() override;

  private:
    void ask();
    void open();

    QPushButton* asking_;
    QFrame* question_;
    QLabel* address_;
    QPushButton* yes_;
};

}  // namespace counterpoint::ui
