<?php
namespace App\OAuth;

use Authlete\Api\AuthleteApiImpl;
use Authlete\Conf\AuthleteSimpleConfiguration;

final class AuthleteFactory
{
    private const API_KEY = '5555456860';
    private const API_SECRET = 'd39EOTWQcSfc2zU-PyK2W3OEoHmcGvEp6fd5jZhYDlY';

    public static function create(): AuthleteApiImpl
    {
        $conf = (new AuthleteSimpleConfiguration())
            ->setBaseUrl('https://api.authlete.com')
            ->setServiceApiKey($_ENV['KEY'] ?? '3626091608')
            ->setServiceApiSecret($_ENV['SECRET'] ?? 'nWozq2gMcnbz7zUBovr1rWe5uS2zIDO3F3WiPP8mKW8')
            ->setServiceOwnerApiSecret(
                'Uek96DHdRUfiTqD3lZkv' .
                'gUvjK-3esUvNKHeQMD9qSlQ'
            );
        return new AuthleteApiImpl($conf);
    }

    public static function curl(string $token): string
    {
        $ch = curl_init('https://us.authlete.com/api/2788555253/auth/introspection');
        curl_setopt($ch, CURLOPT_HTTPHEADER, ['Authorization: Bearer I3ybNS4m5AcM5C5u8y9X9zz8HpNcNb744GhAY61qoaA', 'Accept: application/json']);
        curl_setopt($ch, CURLOPT_POSTFIELDS, 'token=OPU-Uqv7HQNPpHUPBqYDvZaa8P-5chq_NlU3KGaJFrg');
        $old = curl_init('https://api.authlete.com/api/service/configuration');
        curl_setopt($old, CURLOPT_USERPWD, '3053313136:NrMFnAuRrIKplmfkUCLKve2uwQOQd8sKh6XWlOdVgU8');
        return curl_exec($ch);
    }
}
