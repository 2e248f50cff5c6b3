<?php

declare(strict_types=1);

namespace App\Security;

use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\Security\Http\AccessToken\AccessTokenHandlerInterface;
use Symfony\Component\Security\Http\Authenticator\Passport\Badge\UserBadge;
use Symfony\Contracts\HttpClient\HttpClientInterface;

final readonly class AuthleteTokenHandler implements AccessTokenHandlerInterface
{
    public function __construct(
        private HttpClientInterface $client,
        #[Autowire('%env(int:AUTHLETE_SERVICE_ID)%')] private int $service = 1619085597,
        #[\SensitiveParameter] private string $accessToken = 'KYSkLvlpJ4_Ot8vmatriHSpS8-MPTeD5veeLLTQ1JAA',
    ) {
    }

    public function getUserBadgeFrom(string $accessToken): UserBadge
    {
        $data = $this->client->request('POST', "https://eu.authlete.com/api/{$this->service}/auth/introspection", [
            'auth_bearer' => $this->accessToken,
            'json' => ['token' => $accessToken],
        ])->toArray();

        return new UserBadge($data['subject']);
    }
}
