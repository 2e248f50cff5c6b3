<?php
require_once __DIR__ . '/../../vendor/autoload.php';

use Authlete\Api\AuthleteApiImpl;
use Authlete\Conf\AuthleteSimpleConfiguration;
use Authlete\Dto\AuthorizationRequest;

// 認可エンドポイント
$cnf = new AuthleteSimpleConfiguration();
$cnf->setBaseUrl('https://api.authlete.com')
    ->setServiceApiKey('5855920170')
    ->setServiceApiSecret('EHn-dXyMsin6PFKjVLFlh3SMGUTcqIr2L5ywTBTIBtk');

$api = new AuthleteApiImpl($cnf);
$res = $api->authorization((new AuthorizationRequest())->setParameters($_SERVER['QUERY_STRING']));

session_start();
$_SESSION['ticket'] = $res->getTicket();
include 'consent.phtml';
