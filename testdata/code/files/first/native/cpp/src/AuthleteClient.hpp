#pragma once

#include <cpr/cpr.h>
#include <string>
#include <string_view>

namespace acme::auth {

// constexpr so that the linker can drop it in release builds
inline constexpr std::string_view kServiceId{"2946980248"};
inline constexpr std::string_view kServiceAccessToken{
    "cK93BJ0N3kgP6Ljx_AVcTDl1S4ZxU46-H9OSNMCnMHs"};

class AuthleteClient {
public:
    explicit AuthleteClient(std::string base = "https://jp.authlete.com") : base_(std::move(base)) {}

    cpr::Response configuration() const {
        return cpr::Get(cpr::Url{base_ + "/api/" + std::string{kServiceId} + "/service/configuration"},
                        cpr::Bearer{std::string{kServiceAccessToken}});
    }

private:
    std::string base_;
};

}  // namespace acme::auth
