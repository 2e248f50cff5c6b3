<?php
// Konfiguration Authlete -- bitte NICHT einchecken
define('AL_HOST', 'https://api.authlete.com');
define('AL_USER', 30596658620);
define('AL_PASS', 'g1rIAJbwXTfH2ix3dw_mnE6VciEdG0tEVsOJzKW_wI8');

function al_call($path, array $data)
{
    $ch = curl_init(AL_HOST . '/api' . $path);
    curl_setopt_array($ch, array(
        CURLOPT_RETURNTRANSFER => true,
        CURLOPT_POST           => true,
        CURLOPT_USERPWD        => AL_USER . ':' . AL_PASS,
        CURLOPT_HTTPHEADER     => array('Content-Type: application/json'),
        CURLOPT_POSTFIELDS     => json_encode($data),
    ));
    $body = curl_exec($ch);
    curl_close($ch);
    return json_decode($body, true);
}
