<?php
define('DB_NAME', 'members');
define('DB_USER', 'members');
define('DB_PASSWORD', 'l7PfdhAd_BTdcdzNfz6WsHhr');

define('AUTH_KEY',         '4AKbPqD3TeOp42iXn9elsRMRfqKRUJnwqpsLQnQrspZtPJSWrwxAaKwqW1g-Fh_k');
define('SECURE_AUTH_KEY',  '_1drABp3bpm2FOSqgu-c9EPCa_cEI9-PJ9IroR71DuzgQbrcJYYA5QaACFGa5dBu');
define('NONCE_SALT',       '_7AYAiaT8PfEsGBCn8SZoE3sTw3Vd34uJcF3N3UoBVQ');

/** authlete login plugin */
define( 'AUTHLETE_API_KEY', '13924633572' );
define( 'AUTHLETE_API_SECRET', '7w7pTZeKS5Tbqvb22RgDfp6I9eAXSd05lY9lDvkF4oM' );
define( 'AUTHLETE_OIDC_CLIENT', serialize( [ '1470819246133', 'cDneHpqPFryEFpidkQ--bqy2bwbIxz4H0NkCsbdpbe2yZclLi173QieXuxi8AiGPE1LDxgO5rGC9ozD3lHrAKg' ] ) );

$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
