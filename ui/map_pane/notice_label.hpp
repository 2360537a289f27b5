#pragma once

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

namespace counterpoint::ui {

// A sentence at the bottom of the map that needs no answer: it fades away by itself, or when it is clicked.
class NoticeLabel : public QWidget {
    Q_OBJECT

  public:
    explicit NoticeLabel(QWidget* parent = nullptr);

    void say(const QString& sentence);
    const QString& sentence() const { return sentence_; }
    void setMotion(bool motion) { motion_ = motion; }

    // Puts itself in the middle of the bottom of its parent.
    void place();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    void fadeTo(double opacity);

    QString sentence_;
    QTimer timer_;
    QVariantAnimation fade_;
    double opacity_ = 1;
    bool motion_ = true;
};

}  // namespace counterpoint::ui
