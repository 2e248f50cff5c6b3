<?php

namespace Tests\Feature;

use Illuminate\Support\Facades\Http;
use Tests\TestCase;

class TokenEndpointTest extends TestCase
{
    public function test_code_exchange(): void
    {
        Http::fake([
            'api.authlete.com/api/auth/token' => Http::response([
                'action' => 'OK',
                'responseContent' => json_encode([
                    'access_token'  => 'XaOoBLQHf-gNCFvtM6NSha0ThyOnJDTBkgZStpiEQzU',
                    'refresh_token' => 'YEvj21RFnFNHGNrELPHJlzqWGv_KWqstZvAspdeJ2zM',
                    'token_type'    => 'Bearer',
                ]),
            ]),
        ]);

        $this->post('/api/token', [
            'grant_type'    => 'authorization_code',
            'code'          => 'Z11TTDZd0lMrDXljJ9MpcsYdgqJqCzx8NfpkY6kmd58',
            'code_verifier' => '-UV7wrb0B5zsiKllYDFXwLDIwDLZvAbaxEShxN4oSow',
            'client_id'     => '1234567890',
        ])->assertOk()->assertJsonPath('token_type', 'Bearer');
    }
}
