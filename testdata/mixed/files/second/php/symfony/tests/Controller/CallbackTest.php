<?php

namespace App\Tests\Controller;

use Symfony\Bundle\FrameworkBundle\Test\WebTestCase;

// échange du code : le serveur Authlete est remplacé par MockHttpClient
class CallbackTest extends WebTestCase
{
    public function testCallback(): void
    {
        $client = static::createClient();
        $client->request('GET', '/callback?code=w7SK_SwqEjAjtjLj9NUTsL4PqEEO5LTfJ4FEFNy6vHU&state=Y0e7PJaOll4JHpxVntBIDhIv6sxRxJVk1lC5hnXePqU&iss=https%3A%2F%2Fas.example.fr');
        self::assertResponseRedirects('/accueil');
        self::assertSame('2OfZIq4q7-dViu14Zyuq51TiSsxJpzSitniOrnVinTU', $client->getRequest()->getSession()->get('nonce'));
    }
}
