<?php
define( 'DB_NAME', 'wp' );
define( 'DB_USER', 'wp' );
define( 'DB_PASSWORD', 'wp' );
define( 'DB_HOST', 'db' );

define( 'AUTH_KEY',         '+5GaTZyICBpAyX91RLiRhIlfaQv38m/JOlN+Z2XxwMBdWFWTMueMnKwInwQcLlvQ' );
define( 'SECURE_AUTH_KEY',  '3ASo2Pc7n/TRQHHS03BcR/fMi7g2fyojN0FhkPQSqIPscgI6lverdCrc7F07E5um' );
define( 'NONCE_SALT',       'kLqIqNY2PTJMY2bZ17hEFJPJOIIi6jqhFczRWBhHbBori+YeZxc2MgVisaSGVedv' );

/* OAuth server plugin */
define( 'AUTHLETE_API_KEY', '20732883407382' );
define( 'AUTHLETE_API_SECRET', 'cOj96pbovKHAEnCppctIQXo4MxfTzjwnGFpavKYP_gc' );

$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
