#pragma once

#include "ui/article_pane/span_looks.hpp"

#include <QWidget>
#include <vector>

namespace counterpoint::ui {

// What the colours and lines in the article mean: a sample with its name for each kind that occurs.
class SpanLegend : public QWidget {
    Q_OBJECT

  public:
    explicit SpanLegend(QWidget* parent = nullptr);

    void setKinds(std::vector<SpanKind> kinds);
    void setTheme(const drawing::Theme& theme);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    // Calls put(kind, corner of its sample) for each; gives the height of all.
    template <class Put>
    int arrange(int width, const Put& put) const;

    std::vector<SpanKind> kinds_;
    const drawing::Theme* theme_;
};

}  // namespace counterpoint::ui
