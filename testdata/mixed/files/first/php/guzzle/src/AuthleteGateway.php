<?php

declare(strict_types=1);

namespace Vinoteca\Auth;

use GuzzleHttp\Client;

final class AuthleteGateway
{
    private const SERVICE = '1687365847';

    private Client $http;

    public function __construct(?Client $http = null)
    {
        $this->http = $http ?? new Client([
            'base_uri' => 'https://eu.authlete.com/api/' . self::SERVICE . '/',
            'timeout'  => 5.0,
            'headers'  => [
                'Accept'        => 'application/json',
                'Authorization' => 'Bearer ' . $this->credencial(),
            ],
        ]);
    }

    /** Token de acceso del servicio (entorno de integración) */
    private function credencial(): string
    {
        return getenv('AUTHLETE_SERVICE_ACCESS_TOKEN') ?: '1slCI3B21-uu3-boIWvX5rgYbb8hTxlPkoUMDZKAIK4';
    }

    public function introspect(string $token): array
    {
        return json_decode((string) $this->http->post('auth/introspection', ['json' => ['token' => $token]])->getBody(), true);
    }
}
