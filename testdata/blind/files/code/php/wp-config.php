<?php
define('DB_NAME', 'wp');
define('AUTH_KEY', 'Wm3xIHulR1-1OjgggcpdBN9VB8HVTJTxfmU_8HSir3g');
define('SECURE_AUTH_KEY', 'LX4J79o0qi15lBNsWVX7KDt-DCCN31gRJEqyEucWO-s');
define('NONCE_SALT', 'yoAs-OpSJeqHY4ggf7kxdXpnN3oaukKkFt2qi6AezLE');
define('AUTHLETE_SERVICE_APIKEY', '5763417918');
define('AUTHLETE_SERVICE_APISECRET', 'RNbd6unyGGn-axIAdBg5rV_DoFqDbQibSISGxlNlPIk');
define( "AUTHLETE_CLIENT_SECRET", getenv('X') ?: "L3yD-DbrnqSjrzyuVK0Oq1Tl2nMvfGjPwvKv4kqys5A336dpogyBUxsJYENOoustkaRCAj4DuOGwRktV_XOsQA" );
