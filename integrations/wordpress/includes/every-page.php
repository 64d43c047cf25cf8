<?php
/**
 * A quick exit and a crisis banner on every page of the site, if the settings say so.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/** Prints what belongs at the start of the page: the quick exit comes first, so that it is also first for the keyboard. */
function print_first() {
	if ( '' !== setting( 'exit-all' ) ) {
		echo quick_exit( array(), '' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
	if ( 'top' === setting( 'banner-all' ) ) {
		echo crisis_banner( array( 'folded' => true ), '' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}
add_action( 'wp_body_open', __NAMESPACE__ . '\print_first', 1 );

/** Prints the banner at the end of the body, where it can stay at the bottom of the window. */
function print_last() {
	if ( 'bottom' === setting( 'banner-all' ) ) {
		$given = array(
			'folded' => true,
			'sticky' => true,
		);
		echo crisis_banner( $given, '' ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
	}
}
add_action( 'wp_footer', __NAMESPACE__ . '\print_last', 1 );
