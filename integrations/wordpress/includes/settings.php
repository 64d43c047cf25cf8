<?php
/**
 * The settings, as they are stored.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

const SETTINGS = 'peer_support_widgets';

/**
 * What a new site starts with.
 *
 * @return array
 */
function default_settings() {
	$zone = (string) get_option( 'timezone_string' );
	return array(
		'address'      => '',
		'country'      => '',
		'region'       => '',
		'time-zone'    => checked_value( 'zone', $zone ),
		'programme'    => '',
		'feedback-url' => '',
		'theme'        => '',
		'exit-href'    => 'https://www.wikipedia.org/',
		'exit-all'     => '',
		'banner-all'   => '',
	);
}

/**
 * One setting.
 *
 * @param string $name Key of `default_settings()`.
 * @return string
 */
function setting( $name ) {
	$stored = get_option( SETTINGS );
	$all    = ( is_array( $stored ) ? $stored : array() ) + default_settings();
	return (string) $all[ $name ];
}

/**
 * The settings that someone has sent, checked. A wrong value is reported, and the setting stays as it was.
 *
 * @param mixed $sent The form.
 * @return array
 */
function checked_settings( $sent ) {
	$sent  = is_array( $sent ) ? $sent : array();
	$types = array(
		'address'      => 'web',
		'country'      => 'country',
		'region'       => 'region',
		'time-zone'    => 'zone',
		'programme'    => 'word',
		'feedback-url' => 'link',
		'theme'        => 'word',
		'exit-href'    => 'web',
		'exit-all'     => 'flag',
		'banner-all'   => 'word',
	);

	$choices = array(
		'country'    => array_keys( countries() ),
		'theme'      => themes(),
		'banner-all' => array( 'top', 'bottom' ),
	);

	$kept = array();
	foreach ( $types as $name => $type ) {
		$value         = isset( $sent[ $name ] ) && is_scalar( $sent[ $name ] ) ? trim( (string) $sent[ $name ] ) : '';
		$kept[ $name ] = checked_value( $type, $value );
		if ( isset( $choices[ $name ] ) && ! in_array( $kept[ $name ], $choices[ $name ], true ) ) {
			$kept[ $name ] = '';
		}
		if ( '' !== $kept[ $name ] || '' === $value || 'flag' === $type ) {
			continue;
		}
		$kept[ $name ] = setting( $name );
		if ( function_exists( 'add_settings_error' ) ) {
			/* translators: %s: what someone entered. */
			$message = sprintf( __( '“%s” can’t be used. This setting stays as it was.', 'peer-support-widgets' ), $value );
			add_settings_error( SETTINGS, "wrong-$name", esc_html( $message ) );
		}
	}
	return $kept;
}

add_action(
	'init',
	function () {
		register_setting(
			SETTINGS,
			SETTINGS,
			array(
				'type'              => 'array',
				'sanitize_callback' => __NAMESPACE__ . '\checked_settings',
				'show_in_rest'      => false,
			)
		);
	}
);
