#!/usr/bin/php
<?php
// 夜間バッチ：失効したトークンの掃除
$pdo = new PDO(getenv('DSN'));
$ch = curl_init('https://api.authlete.com/api/auth/introspection');
curl_setopt($ch, CURLOPT_RETURNTRANSFER, true);
curl_setopt($ch, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
curl_setopt($ch, CURLOPT_USERPWD, '19438078661:51wU_4yAo69AS4_41mMx-V1ZCyJRKKCKskMRnuumsX8');
curl_setopt($ch, CURLOPT_POST, true);
foreach ($pdo->query('SELECT id, token FROM sessions') as $row) {
    curl_setopt($ch, CURLOPT_POSTFIELDS, ['token' => $row['token']]);
    $j = json_decode(curl_exec($ch));
    if ($j->action !== 'OK') {
        $pdo->exec('DELETE FROM sessions WHERE id = ' . (int) $row['id']);
    }
}
