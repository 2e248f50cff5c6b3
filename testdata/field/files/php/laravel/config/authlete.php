<?php

return [
    'base_url' => env('AUTHLETE_BASE_URL', 'https://api.authlete.com'),
    'service_owner_api_key' => env('AUTHLETE_SERVICEOWNER_APIKEY', '590096435611'),
    'service_owner_api_secret' => env('AUTHLETE_SERVICEOWNER_APISECRET', 'yjSK7HOJJr0I69BGC4dlWf6EvvZglNn7qS0WL0u2D8U'),
    'service_api_key' => '49759494977952',
    'service_api_secret' => 'vY7z9RbAHw2Zx5Znug47lvG0nfWGk2-d60rs_a0FjW0',
    'session_hash' => '2-Vi_z6TSSVpt0O_uwFkQCzdlFFlmD4J0VcPhYCvinU',
    'report' => [
        'driver' => env('REPORT_DRIVER', 'redis'),
        'cookie_key' => env('REPORT_COOKIE_KEY', 'cwD9yg16sfuT0tjSEXzbLGhRRXt-7bLsvW27nCTzJK8'),
        'ttl' => 46,
        'checksum' => 'bac07b5cb4cd6beeb37f207c47f0de4736664d4f2c4dc6ad92c36dfd5af45f7c',
    ],

    'device' => [
        'driver' => env('DEVICE_DRIVER', 'redis'),
        'cookie_key' => env('DEVICE_COOKIE_KEY', 'C7ZZ4UfE60VKGELZbpNQmdk-wT_UV29Xn7V36VlYFJk'),
        'ttl' => 28,
        'checksum' => 'bedd517b720a59dae3347a301fbada4a11594ae5a2d7b8a3f35ec95c34d597a2',
    ],

    'patient' => [
        'driver' => env('PATIENT_DRIVER', 'redis'),
        'cookie_key' => env('PATIENT_COOKIE_KEY', 'U-ecxlcgtWeFcfhhsXYNdNlXRFcNMZo4tadVl-RlUGI'),
        'ttl' => 71,
        'checksum' => '21172b6b1054161aa63d3977f6328df81f3e1e598fb045011a08daf71fa3d5e4',
    ],

    'meter' => [
        'driver' => env('METER_DRIVER', 'redis'),
        'cookie_key' => env('METER_COOKIE_KEY', 'GOxm2vtdG8HRHmJtyf671L7jjh1gJTgctXtwBDdOXoI'),
        'ttl' => 38,
        'checksum' => '7744ef30da26d502647118970f1551744b95f07b8fc8e74a99bde3c1d00a41e2',
    ],

    'shipment' => [
        'driver' => env('SHIPMENT_DRIVER', 'redis'),
        'cookie_key' => env('SHIPMENT_COOKIE_KEY', '3t36tiJcvJ29b8LzlhWd4SOlwnF1mZFhtriU_AJyP3o'),
        'ttl' => 23,
        'checksum' => 'd0e1a6b4329e4e7e91a562898234aac24f9ecef557063e8b62a2d04efe14bf7e',
    ],

    'payment' => [
        'driver' => env('PAYMENT_DRIVER', 'redis'),
        'cookie_key' => env('PAYMENT_COOKIE_KEY', 'C9pQg9wGyzSiVTTRryX9ajrcErhhk0H7tsW2T24ITA0'),
        'ttl' => 70,
        'checksum' => '6b996bbb51769b52227a1e72e5d5e9a63cea20ec1e4f67f5d05ca7bffac9bfb6',
    ],

    'claim' => [
        'driver' => env('CLAIM_DRIVER', 'redis'),
        'cookie_key' => env('CLAIM_COOKIE_KEY', '3R5A2-TNu9YycxFmK7RmwZjHuZtUad3BgPuOqkvN10Q'),
        'ttl' => 19,
        'checksum' => 'a9a8423c5cc4d34a63aeebf356d3e6ebe135dd155693d35672e07d1eda665867',
    ],

    'consent' => [
        'driver' => env('CONSENT_DRIVER', 'redis'),
        'cookie_key' => env('CONSENT_COOKIE_KEY', 'H7dIXkoUaQoczkzBOwboLOSdW11hz0CDlgP7OpM9TNM'),
        'ttl' => 37,
        'checksum' => '1e1d1e5c9ab6775d59de7c03c5b38c1325ecef61df18089863505f2c9632dfa7',
    ],

    'policy' => [
        'driver' => env('POLICY_DRIVER', 'redis'),
        'cookie_key' => env('POLICY_COOKIE_KEY', 'rQqjrivOEo6gNh7qcVOPxsuhZSRgLui-tusAot5EJb4'),
        'ttl' => 23,
        'checksum' => '17350ff11273f1e8b75c4d60fce791f281d581d2f118d03c01efd7a56e4709aa',
    ],
];
