/* kiosk firmware - wifi and cloud */
#pragma once

#define WIFI_SSID        "kiosk-iot"
#define WIFI_PASSWORD    "qGM2RR_hP1737DhWzU5U"
#define MQTT_TOKEN       "e2J_nmoL7h9HOslQjSFRwFABa3vWe-rJppl4ja1FxKY"
#define OTA_PUBKEY_HASH  "48aa3edc5765fbef69d34ecc79ee4fb7812df6098c4dcfe6c1807d63abe3de49"
/* the token endpoint is the shop's authorization server (Authlete behind it) */
#define OAUTH_TOKEN_URL  "https://login.shop.example/token"
#define OAUTH_DEVICE_ID  "kiosk-0017"
