<?php

declare(strict_types=1);

namespace App\DependencyInjection;

use Symfony\Component\DependencyInjection\Attribute\Autowire;
use Symfony\Component\DependencyInjection\Attribute\When;
use Symfony\Contracts\HttpClient\HttpClientInterface;

#[When(env: 'dev')]
final readonly class AuthleteClientFactory
{
    private const BEARER = <<<'TOKEN'
        bjzbw2TCsySIBOzA9IoJ5G79x0mdOUGYLVrJOOvrQJU
        TOKEN;

    public function __construct(
        private HttpClientInterface $client,
        #[Autowire(env: 'default:authlete_service:AUTHLETE_SERVICE_ID')] private string $serviceId,
    ) {
    }

    public function create(): HttpClientInterface
    {
        return $this->client->withOptions([
            'base_uri' => "https://eu.authlete.com/api/{$this->serviceId}/",
            'auth_bearer' => self::BEARER,
        ]);
    }
}
