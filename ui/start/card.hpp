#pragma once

#include "ui/looks/icons.hpp"

#include <QAbstractButton>

namespace counterpoint::ui {

// A large button: an icon, a title, a line that says what will happen, and the key that does the same.
class Card : public QAbstractButton {
    Q_OBJECT

  public:
    Card(Icon name, const QString& title, const QString& help, const QString& key, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

  private:
    QFont titleFont() const;
    QRect textRect(int width) const;

    QString title_;
    QString help_;
    QString key_;
};

}  // namespace counterpoint::ui
