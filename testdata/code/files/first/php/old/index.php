<?php
require_once 'vendor/autoload.php';

use Authlete\Conf\AuthleteSimpleConfiguration;
use Authlete\Api\AuthleteApiImpl;

$SERVICE_API_KEY    = getenv('SERVICE_API_KEY')    ?: 'SERVICE_API_KEY';
$SERVICE_API_SECRET = getenv('SERVICE_API_SECRET') ?: 'SERVICE_API_SECRET';
$nonce = 'nYJEo4sXcsDPLoXmOtVNeRZglX6GDT3Clm06Zl9g-Wc';   // TODO: random

$conf = new AuthleteSimpleConfiguration();
$conf->setBaseUrl('https://api.authlete.com')
     ->setServiceApiKey($SERVICE_API_KEY)
     ->setServiceApiSecret($SERVICE_API_SECRET);

$api = new AuthleteApiImpl($conf);
header("Content-Security-Policy: script-src 'nonce-$nonce'");
header('Public-Key-Pins: pin-sha256="N5EOIwCUdH7ngoGTk2J1oEd6fuMu9tO1vMrihwP0PbI="; max-age=5184000');
