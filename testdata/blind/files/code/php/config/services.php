<?php

return [
    'mailgun' => [
        'secret' => env('MAILGUN_SECRET'),
    ],
    'authlete' => [
        'base_url' => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
        'service_owner_api_key' => env('AUTHLETE_SERVICEOWNER_APIKEY', '819080148229'),
        'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', '1HrAf3V2zJ4-kIRpv1Wpw0N1noNMc8uRr4lfV8-lWFo'),
        'service_api_key' => '21186670958',
        'service_api_secret' => 'ugNDbl0FnrN-fFVq1_Si4LGIyBJUWLtK_rUleqbVHUY',
    ],
    'passport' => [
        'personal_access_client' => ['secret' => 'F4YFce4Lkx_5XYFC38Q5Ue9796sSZOtJszO6hLUYjTQ'],
    ],
];
