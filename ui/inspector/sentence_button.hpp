#pragma once

#include <QAbstractButton>

namespace counterpoint::ui {

// A sentence that leads to what it names when it is clicked. It is wrapped, and cut only when it is longer
// than a few lines; the rest is in its tooltip.
class SentenceButton : public QAbstractButton {
    Q_OBJECT

  public:
    explicit SentenceButton(const QString& sentence, int mostLines = 3, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    int iconSpace() const;
    QStringList lines(int width) const;

    int mostLines_;
};

}  // namespace counterpoint::ui
