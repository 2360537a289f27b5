#pragma once

#include "ui/map_pane/claim_editor.hpp"

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QWidget>

#include "drawing/theme.hpp"

class QLabel;
class QTimer;

namespace counterpoint::ui {

// The text field over a box of the map, in a frame that looks like the box. It is as wide as the box and
// never smaller than legible, grows downwards with its text, and stays within the window.
class InlineEditor : public QWidget {
    Q_OBJECT

  public:
    // Lies over `parent`, the part of the map that is seen.
    InlineEditor(SpellCheck& check, QWidget* parent);

    ClaimEditor& field() { return *field_; }

    // The font is that of claims at 100 %, with its size in pixels.
    void setLook(const drawing::Theme& theme, const QFont& font);

    // The box in the window's pixels, and how many pixels a point of the text takes.
    void place(const QRectF& box, double scale);

    // The line under the text.
    void showKeys();
    // A sentence in its place, for some seconds; then the keys again.
    void tell(const QString& sentence);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void fit();

    ClaimEditor* field_;
    QLabel* hint_;
    QTimer* hintTimer_;
    QRectF box_;
    QFont font_;
    QColor card_;
    QColor line_;
};

}  // namespace counterpoint::ui
