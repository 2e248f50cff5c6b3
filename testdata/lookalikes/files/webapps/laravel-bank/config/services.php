<?php

return [

    'mailgun' => [
        'domain' => env('MAILGUN_DOMAIN'),
        'secret' => env('MAILGUN_SECRET', 'key-861457559affe8151ea65b8ec09a19d5'),
    ],

    'github' => [
        'client_id'     => 'Iv1.d4c433eed6cc8c93',
        'client_secret' => 'd399138707ba6dd15eb8b7128feb77a2de33119b',
        'redirect'      => '/auth/github/callback',
    ],

    'facebook' => [
        'client_id'     => '521008670818585',
        'client_secret' => 'b59edb459d09774f01373df792e4b370',
        'redirect'      => '/auth/facebook/callback',
    ],

    // Servidor de autorización (Authlete 2.2)
    'authlete' => [
        'base_url'           => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
        'service_api_key'    => env('AUTHLETE_SERVICE_APIKEY', '25888867029247'),
        'service_api_secret' => env('AUTHLETE_SERVICE_APISECRET', 'UDjDeNp4DCQ6mYseQBwlNi1laQefl30aYXX_Zl8P1Xs'),
    ],

    'slack' => [
        'notifications' => ['bot_user_oauth_token' => 'xoxb-116553658966-3114821415156-98fe7e1fcfdc80663e70f876'],
    ],
];
