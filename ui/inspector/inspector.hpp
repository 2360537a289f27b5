#pragma once

#include <QWidget>
#include <string>
#include <vector>

class QLabel;
class QScrollArea;
class QStackedWidget;
class QToolButton;

namespace counterpoint::ui {

class Page;
class Session;

// What is selected, with everything that the map knows of it: a claim or an argument, the map itself when
// nothing is selected, and the sources and voices that links lead to from there. Edits apply at once, each as
// one step of the history.
class Inspector : public QWidget {
    Q_OBJECT

  public:
    explicit Inspector(Session& session, QWidget* parent = nullptr);
    ~Inspector() override;

    void showSource(const std::string& name);
    void showVoice(const std::string& name);

    // Puts the caret into this field ("evidence", "text", …: names as in the map's file) of what is shown,
    // with all fields shown if need be. False when there is no such field.
    bool focusField(const QString& name);

    // Applies what is being typed: to be called before saving, closing and the like.
    void commit();

    bool showsMore() const { return showsMore_; }
    void setShowsMore(bool showsMore);  // remembered for the next start

    QSize sizeHint() const override;

  signals:
    void passageWanted(const QString& claim, int anchor);  // show a span in its article
    void left();                                           // Escape: the map should have the keys again

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

  private:
    enum Kind { MapKind, ClaimKind, ArgumentKind, SourceKind, VoiceKind, kKinds };
    struct Subject {
        Kind kind = MapKind;
        std::string name;

        bool operator==(const Subject&) const = default;
    };

    Page* page() const;
    Page* pageOf(Kind kind) const { return pages_[kind]; }
    QWidget* makeHead();
    void makePage(Page* page);
    Subject selected() const;
    void showSubject(const Subject& subject);
    void follow(const Subject& subject);
    void goBack();
    void refresh();
    void refreshHead();
    QWidget* outsideAfter(QWidget* from, bool next) const;

    Session& session_;
    Subject subject_;
    std::vector<Subject> trail_;  // where links were followed from
    std::vector<Page*> pages_;    // by Kind
    bool showsMore_ = false;
    QToolButton* back_;
    QLabel* icon_;
    QLabel* heading_;
    QToolButton* more_;
    QStackedWidget* stack_;
};

}  // namespace counterpoint::ui
