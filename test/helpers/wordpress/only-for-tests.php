<?php
/**
 * A must-use plugin for tests: lets WordPress fetch a list from this machine, and serves a page under a strict policy with `?strict`, or in another
 * language with `?in=es_ES`.
 */
add_filter(
	'http_request_host_is_external',
	function ( $is_external, $host ) {
		return '127.0.0.1' === $host ? true : $is_external;
	},
	10,
	2
);
add_filter(
	'http_allowed_safe_ports',
	function ( $ports ) {
		return array_merge( $ports, range( 1024, 65535 ) );
	}
);
add_action(
	'send_headers',
	function () {
		if ( isset( $_GET['strict'] ) ) {
			header( "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html peer-support-widgets" );
		}
	}
);
add_filter(
	'locale',
	function ( $locale ) {
		return isset( $_GET['in'] ) && preg_match( '/^[a-z]{2}(?:_[A-Z]{2})?$/', $_GET['in'] ) ? $_GET['in'] : $locale;
	}
);
