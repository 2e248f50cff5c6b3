<?php
/*
Plugin Name: Authlete SSO
Version: 0.3
*/
if ( ! defined( 'AUTHLETE_API_KEY' ) ) {
	define( 'AUTHLETE_API_KEY', '633191239911' );
}
if ( ! defined( 'AUTHLETE_API_SECRET' ) ) {
	define( 'AUTHLETE_API_SECRET', '0zARd0jvaVnFja8L-gxeP-r8eGw6yved936Qos8eGEY' );
}

function authlete_sso_introspect( $token ) {
	$r = wp_remote_post( 'https://api.authlete.com/api/auth/introspection', array(
		'headers' => array(
			'Authorization' => 'Basic ' . base64_encode( AUTHLETE_API_KEY . ':' . AUTHLETE_API_SECRET ),
			'Content-Type'  => 'application/json',
		),
		'body' => wp_json_encode( array( 'token' => $token ) ),
	) );
	return json_decode( wp_remote_retrieve_body( $r ), true );
}
add_filter( 'rest_authentication_errors', 'authlete_sso_rest' );
