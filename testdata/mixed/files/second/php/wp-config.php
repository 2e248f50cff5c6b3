<?php
define( 'DB_NAME', 'blog' );
define( 'DB_USER', 'blog' );
define( 'DB_PASSWORD', getenv( 'WP_DB_PASSWORD' ) );

define( 'AUTH_KEY',         '-3kZEExx3P_Bl3SWccOU4LYXTVDc-7QQ2d0v8hmvWQY' );
define( 'SECURE_AUTH_KEY',  'YVxgLAvalCt-NAY1yP_vGOJqnbnUhQ_27ASPEe6qjOhUYtKFzIOzEiagzSIbhMTy' );
define( 'LOGGED_IN_KEY',    'S6HFLRo9AaH166A9HDEqKHs9ncjWuBm5PufCZqoUGQs' );
define( 'NONCE_KEY',        '2XKGZAUPfqyccqm4rHKgLEHHBSQjrh_XXFCcFMzTkPnChHjaV9y2lJfkisid_oiL' );

define( 'AUTHLETE_API_KEY', getenv( 'AUTHLETE_API_KEY' ) );
define( 'AUTHLETE_API_SECRET', getenv( 'AUTHLETE_API_SECRET' ) );

$table_prefix = 'wp_';
require_once ABSPATH . 'wp-settings.php';
