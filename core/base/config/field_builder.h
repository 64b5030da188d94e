#pragma once

#include "core/base/config/schema.h"

#include <type_traits>
#include <utility>

namespace byol {

/// Makes one Field: start from where its value lies in RunConfig, then say the rest in words.
class FieldBuilder {
public:
    /// @param access a generic callable: RunConfig& -> reference to the member
    template <class Access> FieldBuilder(std::string path, std::string label, std::string help, Access access) {
        using Member = std::remove_cvref_t<decltype(access(std::declval<RunConfig&>()))>;
        field_.path = std::move(path);
        field_.label = std::move(label);
        field_.help = std::move(help);
        field_.type = type_of<Member>();
        field_.get = [access](const RunConfig& config) { return Value(access(config)); };
        field_.set = [access](RunConfig& config, const Value& value) { access(config) = std::get<Member>(value); };
    }

    FieldBuilder& range(double minimum, double maximum) {
        field_.minimum = minimum;
        field_.maximum = maximum;
        return *this;
    }
    FieldBuilder& choices(std::vector<std::string> names) {
        field_.choices = std::move(names);
        field_.type = FieldType::choice;
        return *this;
    }
    FieldBuilder& path() {
        field_.type = FieldType::path;
        return *this;
    }
    FieldBuilder& unit(std::string name) {
        field_.unit = std::move(name);
        return *this;
    }
    FieldBuilder& advanced() {
        field_.advanced = true;
        return *this;
    }
    operator Field() const { return field_; }

private:
    template <class Member> static constexpr FieldType type_of() {
        if constexpr (std::is_same_v<Member, bool>)
            return FieldType::boolean;
        else if constexpr (std::is_same_v<Member, std::int64_t>)
            return FieldType::integer;
        else if constexpr (std::is_same_v<Member, double>)
            return FieldType::real;
        else
            return FieldType::text;
    }

    Field field_;
};

// The fields of each part of the form, in its order.
std::vector<Field> data_fields();
std::vector<Field> network_fields();
std::vector<Field> training_fields();
std::vector<Field> augment_fields();
std::vector<Field> evaluation_fields();
std::vector<Field> finetune_fields();
std::vector<Field> map_fields();

} // namespace byol
