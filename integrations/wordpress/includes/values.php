<?php
/**
 * Values of attributes and settings: each type has one check, and a value that fails it is empty.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * A checked value. It isn't escaped: do that where it is printed.
 *
 * @param string $type  One of the types in elements.json.
 * @param mixed  $value What someone entered.
 * @return string Empty if the value is missing or wrong.
 */
function checked_value( $type, $value ) {
	if ( 'flag' === $type ) {
		return is_on( $value ) ? 'on' : '';
	}
	if ( ! is_scalar( $value ) ) {
		return '';
	}
	$text = sanitize_text_field( (string) $value );
	switch ( $type ) {
		case 'country':
			return preg_match( '/^[a-z]{2}$/i', $text ) ? strtoupper( $text ) : '';
		case 'region':
			return preg_match( '/^[a-z]{2}-[a-z0-9]{1,3}$/i', $text ) ? strtoupper( $text ) : '';
		case 'zone':
			return in_array( $text, timezone_identifiers_list( \DateTimeZone::ALL_WITH_BC ), true ) ? $text : '';
		case 'level':
			return preg_match( '/^[2-6]$/', $text ) ? $text : '';
		case 'word':
			return preg_match( '/^[a-z][\w-]*$/i', $text ) ? $text : '';
		case 'web':
			return web_url( $text );
		case 'own-url':
			return own_url( $text );
		case 'link':
			return esc_url_raw( $text, array( 'http', 'https', 'mailto', 'tel', 'sms' ) );
		case 'text':
			return $text;
		default:
			return '';
	}
}

/**
 * Whether a flag is set: `folded`, `folded="yes"` and `folded="folded"` are, `folded="no"` isn't.
 *
 * @param mixed $value What someone entered.
 * @return bool
 */
function is_on( $value ) {
	return is_bool( $value ) ? $value : ! in_array( strtolower( trim( (string) $value ) ), array( '', '0', 'no', 'off', 'false' ), true );
}

/**
 * A full http or https address.
 *
 * @param string $text What someone entered.
 * @return string Empty if it is none.
 */
function web_url( $text ) {
	$url = esc_url_raw( $text, array( 'http', 'https' ) );
	return preg_match( '#^https?://[^/]#i', $url ) ? $url : '';
}

/**
 * An address on this site, so that visitors' browsers contact no other.
 *
 * @param string $text What someone entered.
 * @return string Empty if it leads elsewhere.
 */
function own_url( $text ) {
	$url = esc_url_raw( $text, array( 'http', 'https' ) );
	if ( preg_match( '#^/(?!/)#', $url ) ) {
		return $url;
	}
	$own = array_map( __NAMESPACE__ . '\host_and_port', array( home_url(), site_url(), content_url(), wp_upload_dir( null, false )['baseurl'] ) );
	return web_url( $url ) && in_array( host_and_port( $url ), $own, true ) ? set_url_scheme( $url ) : '';
}

/**
 * Host and port of an address, to compare it with others.
 *
 * @param string $url Full address.
 * @return string
 */
function host_and_port( $url ) {
	$host = strtolower( (string) wp_parse_url( $url, PHP_URL_HOST ) );
	$port = wp_parse_url( $url, PHP_URL_PORT );
	return $port ? "$host:$port" : $host;
}
