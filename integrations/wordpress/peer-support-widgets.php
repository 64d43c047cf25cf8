<?php
/**
 * Plugin Name:       Peer Support Widgets
 * Description:       A support group finder, a crisis banner, a quick exit button and nine guides, as blocks and shortcodes. Visitors' browsers contact no site but yours.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            peer-support-widgets contributors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       peer-support-widgets
 * Domain Path:       /languages
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

// The elements' files and the crisis links are added by `npm run build`.
if ( ! is_readable( __DIR__ . '/data/build.json' ) ) {
	add_action(
		'admin_notices',
		function () {
			echo '<div class="notice notice-error"><p>Peer Support Widgets: this folder is the source of the plugin. Run <code>npm run build</code> and install <code>dist/wordpress/peer-support-widgets.zip</code>.</p></div>';
		}
	);
	return;
}

require_once __DIR__ . '/includes/data.php';
require_once __DIR__ . '/includes/values.php';
require_once __DIR__ . '/includes/settings.php';
require_once __DIR__ . '/includes/list-file.php';
require_once __DIR__ . '/includes/nightly-copy.php';
require_once __DIR__ . '/includes/crisis-links.php';
require_once __DIR__ . '/includes/assets.php';
require_once __DIR__ . '/includes/elements.php';
require_once __DIR__ . '/includes/shortcodes.php';
require_once __DIR__ . '/includes/blocks.php';
require_once __DIR__ . '/includes/every-page.php';
if ( is_admin() ) {
	require_once __DIR__ . '/includes/settings-page.php';
	require_once __DIR__ . '/includes/list-actions.php';
}

// Before the names of the blocks are needed.
add_action(
	'init',
	function () {
		load_plugin_textdomain( 'peer-support-widgets', false, dirname( plugin_basename( PLUGIN_FILE ) ) . '/languages' );
	},
	0
);

register_activation_hook( PLUGIN_FILE, __NAMESPACE__ . '\schedule_copy' );
register_deactivation_hook( PLUGIN_FILE, __NAMESPACE__ . '\unschedule_copy' );
