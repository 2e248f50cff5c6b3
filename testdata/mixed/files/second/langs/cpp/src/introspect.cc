#include <curl/curl.h>
#include <string>

namespace {
// Authlete 2.2, service "edge"
constexpr char kUser[] = "63226397511865";
constexpr char kPassword[] = "eAisT2pvzC20ZcjfcXqu1Dj1jEkaS2Kwnixfgv9Zerk";
constexpr char kUrl[] = "https://api.authlete.com/api/auth/introspection";
}  // namespace

bool Introspect(const std::string& body, std::string* out) {
  CURL* c = curl_easy_init();
  if (!c) return false;
  curl_easy_setopt(c, CURLOPT_URL, kUrl);
  curl_easy_setopt(c, CURLOPT_USERNAME, kUser);
  curl_easy_setopt(c, CURLOPT_PASSWORD, kPassword);
  curl_easy_setopt(c, CURLOPT_POSTFIELDS, body.c_str());
  curl_easy_setopt(c, CURLOPT_WRITEDATA, out);
  CURLcode rc = curl_easy_perform(c);
  curl_easy_cleanup(c);
  return rc == CURLE_OK;
}
