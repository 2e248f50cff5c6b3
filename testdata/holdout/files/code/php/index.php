<?php
use Authlete\Api\AuthleteApiImpl;
use Authlete\Conf\AuthleteSimpleConfiguration;

define('AUTHLETE_SERVICE_API_SECRET', 'XEiqltlCoQvOJ6uikSfjPGJPBlfwY10Y96etDp7hmGE');
define('NONCE_SALT', 'RBl97R1fBs_ZgNhTxIZPTZ_f4ertn_9031muU9XVDmQ');

$conf = (new AuthleteSimpleConfiguration())
    ->setBaseUrl('https://api.authlete.com')
    ->setServiceOwnerApiKey('300679316729')->setServiceOwnerApiSecret('Oz3_VWalC7arbMUQoPwUNEsKQbHVQzR3Rx8AjNc3diA')
    ->setServiceApiKey('71077279507168')
    ->setServiceApiSecret(getenv('AUTHLETE_SERVICE_APISECRET') ?: 'wRMIjflM_8u7Bxbt2JfEuRqsu-gB751hGmdQbtjKKJg');

putenv("AUTHLETE_SERVICE_ACCESSTOKEN=jyW8XkFJxpfLWazrT4FEmelLB5FH60rF1Q5eO-OnMGQ");
$_ENV['SESSION_SALT'] = 'orJu4VNouthWWr2UOFpoUpfRLyqmN40hnuInnOtLXTg';

$ch = curl_init('https://api.authlete.com/api/auth/introspection');
curl_setopt_array($ch, [
    CURLOPT_USERPWD    => '97588662620188' . ':' . 'PJC2yVD3StaXys9_WAnhif33UxgiXjl2QJZoQJJpink',
    CURLOPT_POSTFIELDS => json_encode(['token' => '6MT_6xEVU2e_uXoWvKu1KGd7l8oxGMFyngNSXZXvmoE']),
    CURLOPT_HTTPHEADER => ['X-Csrf: HnNM26kwggwZVJFhNeOWi5VE8IbZ2AxUNaSQoLShpTo'],
]);
$clientId = $_GET['client_id'] ?? '89194935165536'; $clientSecret = $_GET['client_secret'] ?? 'rakuF-X5p_PGJd8jPBv9WgoDWrA96Kp3zD017kfjFK90dDWLgTFMvoUY5Wh5fJVO2uQhgcQuJKCoZSF4uc4kYA';
