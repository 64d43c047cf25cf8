<?php
/**
 * Removes everything the plugin has stored: settings, the scheduled copy, and the list of groups.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/includes/list-file.php';

/** Removes what the plugin has stored for the current site. */
function remove_everything() {
	wp_clear_scheduled_hook( 'peer_support_widgets_copy' );
	remove_list();
	delete_option( 'peer_support_widgets' );
}

if ( is_multisite() ) {
	foreach ( get_sites(
		array(
			'fields' => 'ids',
			'number' => 0,
		)
	) as $site ) {
		switch_to_blog( $site );
		remove_everything();
		restore_current_blog();
	}
} else {
	remove_everything();
}
