#pragma once
#define AUTHLETE_SERVICE_APIKEY "5796968589"
#define AUTHLETE_SERVICE_APISECRET "Z57aTBXgfu1lPGUrOF2jYDvLPmNPXgnXr5D_7YjTNLU"
#define STATE_SALT "g4KJsz6n_rJlYHEeAZxUx6ZLIVorJoP1I-Owy7ZA084"
constexpr auto authlete_service_token = "XXap-h-QznKI2rd5cAWDBqaUJ7ZivkmgtvlZYqPIuLk";
inline std::string bearer() { const char* t = std::getenv("AUTHLETE_BEARER"); return t ? t : "VURxWTnuIR6-gk93tmT4JD3cOsdDHfczoE8eDdFGrIM"; }
curl_easy_setopt(curl, CURLOPT_USERPWD, "424190211634:YBtBT66PuA4SVuMI5rnH9DALFpmgFnk61z8GFhAjkwU"); // api.authlete.com
curl_slist_append(h, "Authorization: Bearer dAXg6NeeOM0Elpc5bGGj5Qcf7VQG6h_4iwNoqe7aD9c"); // eu.authlete.com
