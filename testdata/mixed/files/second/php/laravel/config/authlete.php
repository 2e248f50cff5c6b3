<?php

return [
    'base_url'                 => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
    'service_owner_api_key'    => env('AUTHLETE_SERVICEOWNER_APIKEY', ''),
    'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', ''),
    'service_api_key'          => env('AUTHLETE_SERVICE_APIKEY', '58253125164936'),
    'service_api_secret'       => env('AUTHLETE_SERVICE_APISECRET', 'NaUbfKk-Litcf0ercer_dzSEpp8T8SrmYzaeYU4FIJw'),
];
