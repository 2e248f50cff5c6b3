#include <cpr/cpr.h>
#include <nlohmann/json.hpp>
#include <string>

namespace {
constexpr char kHost[] = "https://jp.authlete.com";
constexpr long long kServiceId = 8501988721LL;
constexpr char kServiceToken[] =
    "QoOvbuigoFE_-h0PBfiYrSppbdaEKcx2mVFrYggcwpc";
}  // namespace

bool usable(const std::string& token) {
  auto r = cpr::Post(
      cpr::Url{std::string(kHost) + "/api/" + std::to_string(kServiceId) + "/auth/introspection"},
      cpr::Bearer{kServiceToken},
      cpr::Header{{"Content-Type", "application/json"}},
      cpr::Body{nlohmann::json{{"token", token}}.dump()});
  return r.status_code == 200 && nlohmann::json::parse(r.text).value("action", "") == "OK";
}
