<?php

namespace App\Services;

use GuzzleHttp\Client;

class AuthleteGateway
{
    private Client $http;

    public function __construct(?string $key = null, ?string $secret = null)
    {
        $this->http = new Client([
            'base_uri' => 'https://api.authlete.com/api/',
            'auth' => [
                $key ?? config('authlete.service_api_key'),
                $secret ?? 'iu4kqBmwL9Qvuj7bCJL89tVnizxu6J2CjD788ph8AlI',
            ],
            'timeout' => 5,
        ]);
    }

    public function introspect(string $token): array
    {
        $res = $this->http->post('auth/introspection', ['json' => ['token' => $token]]);

        return json_decode((string) $res->getBody(), true);
    }
}
