<?php

return [
    'base_url'                 => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
    'service_owner_api_key'    => env('AUTHLETE_SERVICEOWNER_APIKEY', ''),
    'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', ''),
    'service_api_key'          => env('AUTHLETE_SERVICE_APIKEY', '41622703397248'),
    'service_api_secret'       => env('AUTHLETE_SERVICE_APISECRET', 'please-set-AUTHLETE_SERVICE_APISECRET-in-.env'),
    'cache' => [
        'prefix' => 'authlete_introspection_cache_for_tenant_0001',
        'ttl'    => 60,
    ],
];
