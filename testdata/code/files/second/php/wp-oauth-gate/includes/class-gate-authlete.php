<?php
defined( 'ABSPATH' ) || exit;

class Gate_Authlete {

	/** Defaults of the settings page "Authlete". */
	private static $defaults = array(
		'region'        => 'jp',
		'service_id'    => '9749502572',
		'service_token' => 'XdlWZFFP73HD4_BEgCkTKOQgSCH1zrYwHcFU9IYDnbw',
	);

	public static function request( $path, $body ) {
		$o = wp_parse_args( get_option( 'gate_authlete', array() ), self::$defaults );
		return wp_remote_post(
			"https://{$o['region']}.authlete.com/api/{$o['service_id']}{$path}",
			array(
				'headers' => array(
					'Authorization' => 'Bearer ' . $o['service_token'],
					'Content-Type'  => 'application/json',
				),
				'body'    => wp_json_encode( $body ),
			)
		);
	}
}
