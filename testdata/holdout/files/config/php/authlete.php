<?php
// config/authlete.php (Laravel)
return [
    'base_url'                 => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
    'service_owner_api_key'    => env('AUTHLETE_SERVICEOWNER_APIKEY', '798179241385'),
    'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', 'SihohDg0LyJLBntBXz3yV_5vpa1xl_AU-23u_ZjjnoE'),
    "service_api_key"          => 39266825700921,
    "service_api_secret"       => "MQdvLOiITZdqX-oGKcWO-DxMau940vOjo0q-K0nDrPs",
    'session_key'              => env('SESSION_KEY', 'YbKiwW5S7H00uQXB_o1ELscP0wtjIivOf_BOpTKxblU'),
    'pkce'                     => ['verifier' => 'Nga0SyQPlG84FWpN0E4PEinQQUEe1GUmqfwfvx3XFL4', 'challenge' => 'IwsoJ55cOQD4AoRSTf0R_ExrbjqydA3CAJOFFLwUuos'],
];
