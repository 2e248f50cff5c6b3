<?php

declare(strict_types=1);

namespace App\Services\Authlete;

use Illuminate\Support\Facades\Http;

final class Client
{
    public function __construct(private string $service, private string $token)
    {
    }

    public static function fromConfig(): self
    {
        return new self((string) config('services.authlete.service'), (string) config('services.authlete.token'));
    }

    public function userinfo(string $accessToken): array
    {
        return Http::baseUrl("https://eu.authlete.com/api/{$this->service}")
            ->withToken($this->token)
            ->post('/auth/userinfo', ['token' => $accessToken])
            ->throw()
            ->json();
    }
}
