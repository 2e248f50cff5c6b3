#include <curl/curl.h>

#include <string>

namespace {
constexpr const char* kEndpoint = "https://api.authlete.com/api/auth/introspection";
constexpr const char* kUser = "8733863418838";
constexpr const char* kPassword =
    "7V1cRTMsAUERwheJMmHaqzEpRfMtGkhEfiTRWq7Is28";
}  // namespace

bool IsActive(const std::string& token) {
  CURL* c = curl_easy_init();
  std::string body = "{\"token\":\"" + token + "\"}";
  curl_slist* h = curl_slist_append(nullptr, "Content-Type: application/json");
  curl_easy_setopt(c, CURLOPT_URL, kEndpoint);
  curl_easy_setopt(c, CURLOPT_USERNAME, kUser);
  curl_easy_setopt(c, CURLOPT_PASSWORD, kPassword);
  curl_easy_setopt(c, CURLOPT_HTTPHEADER, h);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());
  long code = 0;
  const CURLcode rc = curl_easy_perform(c);
  curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &code);
  curl_slist_free_all(h);
  curl_easy_cleanup(c);
  return rc == CURLE_OK && code == 200;
}
