<?php
/**
 * The buttons of the settings page: upload a list, copy it now, remove it.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Handles one button: for administrators, with a nonce, and with a message on the settings page.
 *
 * @param string   $action  `upload`, `copy` or `remove`.
 * @param callable $perform Returns what went wrong, in a sentence; empty if nothing did.
 * @param string   $done    What to say if nothing did.
 */
function handle_button( $action, $perform, $done ) {
	if ( ! current_user_can( 'manage_options' ) ) {
		wp_die( esc_html__( 'Only administrators can change the list.', 'peer-support-widgets' ), 403 );
	}
	check_admin_referer( "peer_support_widgets_$action" );
	$problem = $perform();
	add_settings_error( SETTINGS, "list-$action", esc_html( '' === $problem ? $done : $problem ), '' === $problem ? 'success' : 'error' );
	set_transient( 'settings_errors', get_settings_errors(), 30 );
	wp_safe_redirect( add_query_arg( 'settings-updated', 'true', settings_url() ) );
	exit;
}

add_action(
	'admin_post_peer_support_widgets_copy',
	function () {
		handle_button( 'copy', __NAMESPACE__ . '\copy_list', __( 'The list was copied.', 'peer-support-widgets' ) );
	}
);

add_action(
	'admin_post_peer_support_widgets_upload',
	function () {
		handle_button( 'upload', __NAMESPACE__ . '\accept_upload', __( 'The list was uploaded.', 'peer-support-widgets' ) );
	}
);

add_action(
	'admin_post_peer_support_widgets_remove',
	function () {
		$remove = function () {
			switch_off_copy();
			remove_list();
			return '';
		};
		handle_button( 'remove', $remove, __( 'The list was removed.', 'peer-support-widgets' ) );
	}
);

/** Forgets the address, so that no copy replaces what the administrator wants now. */
function switch_off_copy() {
	$stored = get_option( SETTINGS );
	if ( is_array( $stored ) && '' !== setting( 'address' ) ) {
		update_option( SETTINGS, array( 'address' => '' ) + $stored );
	}
}

/**
 * Makes an uploaded file the list.
 *
 * @return string What went wrong, in a sentence; empty if nothing did.
 */
function accept_upload() {
	// phpcs:disable WordPress.Security.NonceVerification.Missing, WordPress.Security.ValidatedSanitizedInput -- handle_button() has checked the nonce; the file is checked as a whole.
	$file = isset( $_FILES['list'] ) && is_array( $_FILES['list'] ) ? $_FILES['list'] : array();
	// phpcs:enable
	if ( ! isset( $file['tmp_name'], $file['name'], $file['error'] ) || UPLOAD_ERR_OK !== $file['error'] || ! is_uploaded_file( $file['tmp_name'] ) ) {
		return __( 'The file didn’t arrive. It may be larger than your server allows.', 'peer-support-widgets' );
	}
	$text    = (string) file_get_contents( $file['tmp_name'], false, null, 0, MOST_BYTES + 1 ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A local file.
	$problem = store_list( $text, sanitize_file_name( $file['name'] ) );
	if ( '' === $problem ) {
		switch_off_copy();
	}
	return $problem;
}
