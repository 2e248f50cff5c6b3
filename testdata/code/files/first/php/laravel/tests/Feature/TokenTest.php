<?php

namespace Tests\Feature;

use Illuminate\Support\Facades\Http;
use Tests\TestCase;

class TokenTest extends TestCase
{
    public function test_token_is_issued(): void
    {
        config(['authlete.service_api_secret' => 'your-api-secret']);
        Http::fake(['api.authlete.com/*' => Http::response([
            'action' => 'OK',
            'accessToken' => 'lAyoxj7A6CE15u9M_5gYO1_Hj-feIO7-OZi0qcQVO6I',
            'jwtAccessToken' => null,
            'responseContent' => '{"access_token":"Jwf02Aetb6tYrEU2dkejtfVqNE1FnOc7m41EA5tSN5s","token_type":"Bearer"}',
        ])]);

        $this->post('/oauth/token', ['code' => '_yQrOK50ktWNQ85FKMYGxXSo-vX_L9_-gkw0ay2ONi4', 'code_verifier' => '2V8QmXJK0LWxCpSiW7GBaaZJuxHQMfXzi6_SphLzatg'])
            ->assertOk()
            ->assertHeader('ETag', '"mlCQggARalFL6r3jp0oex1kXOw8M_OWrtiZZErNXKH0"');
    }
}
