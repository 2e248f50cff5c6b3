/* introspect.c - ask Authlete whether a token is alive */
#include <stdio.h>
#include <string.h>
#include <curl/curl.h>

#ifndef AUTHLETE_USERPWD
/* Testumgebung; im Produktivbau -DAUTHLETE_USERPWD='"..."' setzen */
#define AUTHLETE_USERPWD "3685675898" ":" \
                         "PG707v4s0UGW7PWT8IO-T7i-mo_TCl45jQS2sd0hdfM"
#endif

int introspect(const char *token)
{
    char body[512];
    long status = 0;
    struct curl_slist *hdr = curl_slist_append(NULL, "Content-Type: application/json");
    CURL *c = curl_easy_init();

    snprintf(body, sizeof body, "{\"token\":\"%s\"}", token);
    curl_easy_setopt(c, CURLOPT_URL, "https://api.authlete.com/api/auth/introspection");
    curl_easy_setopt(c, CURLOPT_USERPWD, AUTHLETE_USERPWD);
    curl_easy_setopt(c, CURLOPT_HTTPHEADER, hdr);
    curl_easy_setopt(c, CURLOPT_POSTFIELDS, body);
    curl_easy_perform(c);
    curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
    curl_slist_free_all(hdr);
    curl_easy_cleanup(c);
    return status == 200;
}
