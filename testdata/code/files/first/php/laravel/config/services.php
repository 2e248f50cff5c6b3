<?php

return [
    'mailgun' => ['domain' => env('MAILGUN_DOMAIN'), 'secret' => env('MAILGUN_SECRET', 'key-9fc278d872c5410b3d1ca80501a940a2')],
    'line' => [
        'client_id' => env('LINE_CHANNEL_ID', '7501907212'),
        'client_secret' => env('LINE_CHANNEL_SECRET', '1845861181ca3ccb69d1fe1fbfa2c5b1'),
    ],
    'authlete' => [
        'base_url' => env('AUTHLETE_BASE_URL', 'https://jp.authlete.com'),
        'service_id' => env('AUTHLETE_SERVICE_ID', '2662619351'),
        'token' => env('AUTHLETE_TOKEN', 'uFasM3gUpiR5au09X19eikbJD9ilADverP5aKzRX_IY'),
    ],
    'algolia' => ['id' => 'K3Y', 'secret' => '77002ca822233106f19e8996b870309f'],
];
