#include "drawing/icons.hpp"

#include <charconv>
#include <string_view>

namespace counterpoint::drawing {

namespace {

struct Outline {
    std::string_view text;
    bool filled = false;
};

Outline outlineOf(Icon icon) {
    switch (icon) {
        case Icon::Supports:
            return {"M6 1.5 L11.2 10.5 L0.8 10.5 Z", true};
        case Icon::Opposes:
            return {"M6 10.5 L0.8 1.5 L11.2 1.5 Z", true};
        case Icon::Undercuts:
            return {"O6 6 4.6 M2.8 9.2 L9.2 2.8", false};
        case Icon::Warrants:
            return {"O6 2.8 1.7 O2.6 9 1.7 O9.4 9 1.7", true};
        case Icon::Statistic:
            return {"M1 11 L11 11 M2.5 11 L2.5 7 M6 11 L6 2 M9.5 11 L9.5 5", false};
        case Icon::Study:
            return {"O5 5 3.8 M7.8 7.8 L11.2 11.2", false};
        case Icon::Document:
            return {"M2 1 L7.5 1 L10 3.5 L10 11 L2 11 Z M4 5.2 L8 5.2 M4 7 L8 7 M4 8.8 L6.6 8.8", false};
        case Icon::OfficialStatement:
            return {"M1 4.2 L6 1 L11 4.2 Z M1 11 L11 11 M2.6 5.6 L2.6 9.6 M6 5.6 L6 9.6 M9.4 5.6 L9.4 9.6",
                    false};
        case Icon::ExpertOpinion:
            return {
                "M6 2 L11.6 4.6 L6 7.2 L0.4 4.6 Z M3 6 L3 8.8 C4.6 10.4 7.4 10.4 9 8.8 L9 6 M11.2 4.8 L11.2 "
                "8.4",
                false};
        case Icon::Eyewitness:
            return {"M0.6 6 C3 1.8 9 1.8 11.4 6 C9 10.2 3 10.2 0.6 6 Z O6 6 1.7", false};
        case Icon::NewsReport:
            return {
                "M1 2 L9 2 L9 10.4 L2 10.4 C1.4 10.4 1 10 1 9.4 Z M9 4.4 L11 4.4 L11 9.4 C11 10 10.6 10.4 10 "
                "10.4 L9 10.4 M2.8 4.4 L7.2 4.4 M2.8 6.4 L7.2 6.4 M2.8 8.4 L7.2 8.4",
                false};
        case Icon::AnonymousReport:
            return {
                "M0.6 5.2 L11.4 5.2 M2.8 5.2 L3.8 1.6 L8.2 1.6 L9.2 5.2 O3.4 8.4 2 O8.6 8.4 2 M5.4 8.2 L6.6 "
                "8.2",
                false};
        case Icon::Example:
            return {
                "M6 11.2 C3 7.8 2.2 6.4 2.2 4.8 C2.2 2.6 3.9 0.9 6 0.9 C8.1 0.9 9.8 2.6 9.8 4.8 C9.8 6.4 9 "
                "7.8 "
                "6 11.2 Z O6 4.8 1.4",
                false};
        case Icon::Image:
            return {"M1 2 L11 2 L11 10 L1 10 Z M1.6 9.4 L4.6 5.8 L6.6 8 L8.2 6.4 L10.6 9.4 O8.4 4.2 0.8",
                    false};
        case Icon::CommonKnowledge:
            return {"O6 6 5 M1 6 L11 6 M6 1 C3.4 3.6 3.4 8.4 6 11 M6 1 C8.6 3.6 8.6 8.4 6 11", false};
        case Icon::Admits:
            return {"M2.4 11.4 L2.4 1 M2.4 1.6 L10 1.6 L8 4.2 L10 6.8 L2.4 6.8", false};
        case Icon::Asks:
        case Icon::Unnamed:
            return {"O6 6 5.2 M4.3 4.7 C4.3 2.5 7.7 2.5 7.7 4.7 C7.7 6.1 6 6 6 7.4 M6 9 L6 9.1", false};
        case Icon::Joined:
            return {"O6 6 5 M6 3.4 L6 8.6 M3.4 6 L8.6 6", false};
        case Icon::Hidden:
            return {"M1 2 L11 2 L11 10 L1 10 Z M6 4 L6 8 M4 6 L8 6", false};
    }
    return {};
}

// Reads an outline and scales it into place.
class OutlineReader {
  public:
    OutlineReader(std::string_view text, base::Point corner, double side)
        : text_(text), corner_(corner), scale_(side / kUnits) {}

    std::vector<Path::Piece> read() {
        while (!text_.empty()) {
            const char command = text_.front();
            text_.remove_prefix(1);
            if (command == 'M') pieces_.push_back({at_ = point(), {}, false});
            if (command == 'L') {
                const base::Point to = point();
                add({at_, at_, to, to});
            }
            if (command == 'C') {
                const base::Point first = point();
                const base::Point second = point();
                add({at_, first, second, point()});
            }
            if (command == 'O') circle();
            if (command == 'Z') pieces_.back().closed = true;
        }
        return std::move(pieces_);
    }

  private:
    static constexpr double kUnits = 12;

    double number() {
        while (!text_.empty() && text_.front() == ' ') text_.remove_prefix(1);
        double value = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), value);
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return value;
    }
    base::Point point() {
        const double x = number();
        return {corner_.x + x * scale_, corner_.y + number() * scale_};
    }
    void add(const base::Cubic& curve) {
        pieces_.back().curves.push_back(curve);
        at_ = curve.end;
    }
    void circle() {
        const base::Point centre = point();
        const double radius = number() * scale_;
        const double arm = radius * 0.5523;  // the usual approximation of a quarter circle
        const double left = centre.x - radius;
        const double right = centre.x + radius;
        const double top = centre.y - radius;
        const double bottom = centre.y + radius;
        pieces_.push_back({{right, centre.y}, {}, true});
        add({{right, centre.y}, {right, centre.y + arm}, {centre.x + arm, bottom}, {centre.x, bottom}});
        add({{centre.x, bottom}, {centre.x - arm, bottom}, {left, centre.y + arm}, {left, centre.y}});
        add({{left, centre.y}, {left, centre.y - arm}, {centre.x - arm, top}, {centre.x, top}});
        add({{centre.x, top}, {centre.x + arm, top}, {right, centre.y - arm}, {right, centre.y}});
    }

    std::string_view text_;
    base::Point corner_;
    double scale_;
    base::Point at_;
    std::vector<Path::Piece> pieces_;
};

}  // namespace

Icon iconOf(map::Role role) {
    switch (role) {
        case map::Role::Supports:
            return Icon::Supports;
        case map::Role::Opposes:
            return Icon::Opposes;
        case map::Role::Undercuts:
            return Icon::Undercuts;
        case map::Role::Warrants:
            return Icon::Warrants;
    }
    return Icon::Supports;
}

Icon iconOf(map::Evidence evidence) {
    switch (evidence) {
        case map::Evidence::Statistic:
            return Icon::Statistic;
        case map::Evidence::Study:
            return Icon::Study;
        case map::Evidence::Document:
            return Icon::Document;
        case map::Evidence::OfficialStatement:
            return Icon::OfficialStatement;
        case map::Evidence::ExpertOpinion:
            return Icon::ExpertOpinion;
        case map::Evidence::Eyewitness:
            return Icon::Eyewitness;
        case map::Evidence::NewsReport:
            return Icon::NewsReport;
        case map::Evidence::AnonymousReport:
            return Icon::AnonymousReport;
        case map::Evidence::Example:
            return Icon::Example;
        case map::Evidence::Image:
            return Icon::Image;
        case map::Evidence::CommonKnowledge:
            return Icon::CommonKnowledge;
    }
    return Icon::Document;
}

std::vector<Path::Piece> readOutline(std::string_view outline, base::Point corner, double side) {
    return OutlineReader(outline, corner, side).read();
}

Path drawIcon(Icon icon, base::Point corner, double side, Colour colour) {
    constexpr double kLine = 0.095;  // of the side
    const Outline outline = outlineOf(icon);
    Path path;
    path.pieces = readOutline(outline.text, corner, side);
    if (outline.filled)
        path.fill = colour;
    else
        path.stroke = Stroke{colour, side * kLine, {}, true};
    return path;
}

}  // namespace counterpoint::drawing
