#include "ui/layout_worker/messages.hpp"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <type_traits>

namespace counterpoint::ui {
namespace {

class Writer {
  public:
    template <class T>
    void put(T value) {
        static_assert(std::is_arithmetic_v<T>);
        char raw[sizeof(T)];
        std::memcpy(raw, &value, sizeof(T));
        bytes_.append(raw, sizeof(T));
    }
    void putCount(std::size_t count) { put(static_cast<std::uint64_t>(count)); }
    void put(const base::Point& point) {
        put(point.x);
        put(point.y);
    }
    std::string take() { return std::move(bytes_); }

  private:
    std::string bytes_;
};

class Reader {
  public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}

    template <class T>
    T get() {
        static_assert(std::is_arithmetic_v<T>);
        T value{};
        if (bytes_.size() < sizeof(T)) {
            isShort_ = true;
            bytes_ = {};
            return value;
        }
        std::memcpy(&value, bytes_.data(), sizeof(T));
        bytes_.remove_prefix(sizeof(T));
        return value;
    }
    // How many items follow, of at least so many bytes each; 0 when there can't be so many.
    std::size_t getCount(std::size_t leastBytes) {
        const auto count = get<std::uint64_t>();
        if (count <= bytes_.size() / leastBytes) return static_cast<std::size_t>(count);
        isShort_ = true;
        bytes_ = {};
        return 0;
    }
    std::size_t getIndex() { return static_cast<std::size_t>(get<std::uint64_t>()); }
    base::Point getPoint() {
        const double x = get<double>();
        return {x, get<double>()};
    }
    bool isComplete() const { return !isShort_ && bytes_.empty(); }

  private:
    std::string_view bytes_;
    bool isShort_ = false;
};

constexpr std::size_t kNumber = sizeof(double);
static_assert(sizeof(std::uint64_t) == kNumber);

bool isFinite(const base::Point& point) {
    return std::isfinite(point.x) && std::isfinite(point.y);
}

}  // namespace

std::string encode(std::uint64_t version, const layout::Graph& graph) {
    Writer writer;
    writer.put(version);
    writer.putCount(graph.boxes.size());
    for (const layout::Box& box : graph.boxes) {
        writer.put(box.size.width);
        writer.put(box.size.height);
        writer.putCount(box.inlets.size());
        for (const layout::Inlet& inlet : box.inlets) {
            writer.put(inlet.x);
            writer.put(inlet.width);
            writer.put(inlet.rise);
        }
    }
    writer.putCount(graph.wires.size());
    for (const layout::Wire& wire : graph.wires) {
        writer.putCount(wire.from);
        writer.put(wire.outlet);
        writer.putCount(wire.to);
        writer.putCount(wire.inlet);
        writer.putCount(wire.primary ? 1 : 0);
    }
    return writer.take();
}

std::optional<PlaceRequest> decodeRequest(std::string_view bytes) {
    Reader reader(bytes);
    PlaceRequest request;
    request.version = reader.get<std::uint64_t>();
    request.graph.boxes.resize(reader.getCount(3 * kNumber));
    for (layout::Box& box : request.graph.boxes) {
        box.size.width = reader.get<double>();
        box.size.height = reader.get<double>();
        box.inlets.resize(reader.getCount(3 * kNumber));
        for (layout::Inlet& inlet : box.inlets) {
            inlet.x = reader.get<double>();
            inlet.width = reader.get<double>();
            inlet.rise = reader.get<double>();
        }
    }
    request.graph.wires.resize(reader.getCount(5 * kNumber));
    for (layout::Wire& wire : request.graph.wires) {
        wire.from = reader.getIndex();
        wire.outlet = reader.get<double>();
        wire.to = reader.getIndex();
        wire.inlet = reader.getIndex();
        wire.primary = reader.getIndex() != 0;
    }
    if (!reader.isComplete()) return std::nullopt;
    return request;
}

std::string encode(std::uint64_t version, const layout::Places& places) {
    Writer writer;
    writer.put(version);
    writer.putCount(places.setting == layout::Setting::Coarser ? 1 : 0);
    writer.put(places.size.width);
    writer.put(places.size.height);
    writer.putCount(places.boxes.size());
    for (const base::Point& corner : places.boxes) writer.put(corner);
    writer.putCount(places.wires.size());
    for (const auto& wire : places.wires) {
        writer.putCount(wire.size());
        for (const base::Cubic& curve : wire)
            for (const base::Point& point : {curve.start, curve.control1, curve.control2, curve.end})
                writer.put(point);
    }
    return writer.take();
}

std::optional<PlaceAnswer> decodeAnswer(std::string_view bytes) {
    Reader reader(bytes);
    PlaceAnswer answer;
    answer.version = reader.get<std::uint64_t>();
    answer.places.setting = reader.getIndex() != 0 ? layout::Setting::Coarser : layout::Setting::Full;
    answer.places.size.width = reader.get<double>();
    answer.places.size.height = reader.get<double>();
    answer.places.boxes.resize(reader.getCount(2 * kNumber));
    for (base::Point& corner : answer.places.boxes) corner = reader.getPoint();
    answer.places.wires.resize(reader.getCount(kNumber));
    for (auto& wire : answer.places.wires) {
        wire.resize(reader.getCount(8 * kNumber));
        for (base::Cubic& curve : wire)
            for (base::Point* point : {&curve.start, &curve.control1, &curve.control2, &curve.end})
                *point = reader.getPoint();
    }
    if (!reader.isComplete()) return std::nullopt;
    return answer;
}

bool areFor(const layout::Graph& graph, const layout::Places& places) {
    const auto isSoundCurve = [](const base::Cubic& curve) {
        return isFinite(curve.start) && isFinite(curve.control1) && isFinite(curve.control2) &&
               isFinite(curve.end);
    };
    const auto isSoundWire = [&](const std::vector<base::Cubic>& wire) {
        return !wire.empty() && std::all_of(wire.begin(), wire.end(), isSoundCurve);
    };
    return places.boxes.size() == graph.boxes.size() && places.wires.size() == graph.wires.size() &&
           isFinite({places.size.width, places.size.height}) &&
           std::all_of(places.boxes.begin(), places.boxes.end(), isFinite) &&
           std::all_of(places.wires.begin(), places.wires.end(), isSoundWire);
}

}  // namespace counterpoint::ui
