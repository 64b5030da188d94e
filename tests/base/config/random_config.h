#pragma once

#include "core/base/config/run_config.h"
#include "core/base/config/schema.h"
#include "core/base/random/philox.h"

namespace byol::test {

/// A value that the field takes, anywhere in its range.
Value random_value(const Field& field, Philox& random);
/// A configuration in which check_config finds nothing wrong.
RunConfig random_valid_config(Philox& random);

} // namespace byol::test
