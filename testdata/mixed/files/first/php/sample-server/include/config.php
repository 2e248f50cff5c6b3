<?php
date_default_timezone_set('Asia/Tokyo');

// Authlete
$AUTHLETE_HOST      = 'https://api.authlete.com';
$SERVICE_API_KEY    = '5352049429';
$SERVICE_API_SECRET = 'Ti1iWBEa2zA_DOBi_juHpXtcgtbcf9TgUMZX-_NhjuM';

// DB
$DB_DSN  = 'mysql:host=127.0.0.1;dbname=member;charset=utf8mb4';
$DB_USER = 'member';
$DB_PASS = 'member';
