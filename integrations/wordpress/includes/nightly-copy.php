<?php
/**
 * Copies the list from the address in the settings to this site, every night. If that fails, the last good copy stays.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

const COPY_HOOK = 'peer_support_widgets_copy';

add_action( COPY_HOOK, __NAMESPACE__ . '\copy_list' );

/** Plans the nightly copy, or cancels it if the settings have no address. */
function schedule_copy() {
	if ( '' === setting( 'address' ) ) {
		unschedule_copy();
	} elseif ( ! wp_next_scheduled( COPY_HOOK ) ) {
		// At night on the site's clock, and not at the same second as every other site.
		$night = new \DateTimeImmutable( 'tomorrow 03:00', wp_timezone() );
		wp_schedule_event( $night->getTimestamp() + wp_rand( 0, HOUR_IN_SECONDS ), 'daily', COPY_HOOK );
	}
}

/** Cancels the nightly copy. */
function unschedule_copy() {
	wp_clear_scheduled_hook( COPY_HOOK );
}

/**
 * Copies the list now, and keeps how it went for the settings page.
 *
 * @return string What went wrong, in a sentence; empty if nothing did.
 */
function copy_list() {
	$address = setting( 'address' );
	if ( '' === $address ) {
		return __( 'There is no address to copy the list from.', 'peer-support-widgets' );
	}
	$text    = fetch_list( $address );
	$problem = is_wp_error( $text ) ? $text->get_error_message() : store_list( $text, $address );
	if ( '' !== $problem ) {
		update_option(
			LIST_STATUS,
			array(
				'error'  => $problem,
				'failed' => time(),
			) + list_status(),
			false
		);
	}
	return $problem;
}

/**
 * The list at an address. Only public http and https servers are asked.
 *
 * @param string $address Where it is.
 * @return string|\WP_Error
 */
function fetch_list( $address ) {
	$answer = wp_safe_remote_get(
		$address,
		array(
			'timeout'             => 30,
			'redirection'         => 3,
			// What is cut off here must still be seen as too large once the marks between its pieces (chunked encoding) are taken out.
			'limit_response_size' => 2 * MOST_BYTES,
			'headers'             => array( 'Accept-Encoding' => 'identity' ),
		)
	);
	if ( is_wp_error( $answer ) ) {
		return $answer;
	}
	$status = (int) wp_remote_retrieve_response_code( $answer );
	if ( 200 !== $status ) {
		/* translators: %d: an HTTP status, such as 404. */
		return new \WP_Error( 'status', sprintf( __( 'The server answered with status %d.', 'peer-support-widgets' ), $status ) );
	}
	return wp_remote_retrieve_body( $answer );
}

/**
 * Follows a change of the address: plans the nightly copy, and copies at once.
 *
 * @param mixed $before The settings before.
 * @param mixed $after  The settings now.
 */
function follow_settings( $before, $after ) {
	$address_of = function ( $settings ) {
		return is_array( $settings ) && isset( $settings['address'] ) ? $settings['address'] : '';
	};
	schedule_copy();
	if ( '' === $address_of( $after ) || $address_of( $before ) === $address_of( $after ) ) {
		return;
	}
	copy_list();
}

add_action( 'update_option_' . SETTINGS, __NAMESPACE__ . '\follow_settings', 10, 2 );
add_action(
	'add_option_' . SETTINGS,
	function ( $name, $settings ) {
		follow_settings( array(), $settings );
	},
	10,
	2
);

// For sites of a network, which aren't activated one by one.
add_action( 'admin_init', __NAMESPACE__ . '\schedule_copy' );
