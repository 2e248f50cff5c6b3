<?php

return [
    /*
    |--------------------------------------------------------------------------
    | Authlete
    |--------------------------------------------------------------------------
    */
    'base_url'                 => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
    'service_owner_api_key'    => env('AUTHLETE_SERVICEOWNER_APIKEY', ''),
    'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', ''),
    'service_api_key'          => env('AUTHLETE_SERVICE_APIKEY', '66736522721116'),
    'service_api_secret'       => env('AUTHLETE_SERVICE_APISECRET', 'mqcctgwXmOH5_gsdeTA2fogJnKbDlGlXSzPdmclhQPE'),
];
