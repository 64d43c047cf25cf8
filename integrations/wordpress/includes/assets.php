<?php
/**
 * Scripts and styles: from the plugin's own folder, and only on pages that have one of the elements.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

const HANDLE = 'peer-support-widgets';

/** Registers the script that loads the elements, and the style sheets. */
function register_assets() {
	// Versions are null, because the folder's name has one, and modules with a version in their address are other modules.
	wp_register_script( HANDLE, element_url( 'loader.js' ), array(), null, true ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters.MissingVersion
	// phpcs:disable WordPress.WP.EnqueuedResourceParameters.MissingVersion
	wp_register_style( HANDLE, element_url( 'wordpress.css' ), array(), null );
	wp_register_style( HANDLE . '-banner', element_url( 'banner.css' ), array(), null );
	foreach ( themes() as $theme ) {
		wp_register_style( HANDLE . '-theme-' . $theme, element_url( "themes/$theme.css" ), array(), null );
	}
	// phpcs:enable
}
add_action( 'init', __NAMESPACE__ . '\register_assets' );

/** Adds the script and the styles to the page. */
function enqueue_assets() {
	wp_enqueue_script( HANDLE );
	wp_enqueue_style( HANDLE );
	wp_enqueue_style( HANDLE . '-banner' );
	if ( in_array( setting( 'theme' ), themes(), true ) ) {
		wp_enqueue_style( HANDLE . '-theme-' . setting( 'theme' ) );
	}
}

/**
 * Makes our script a module. One way for all versions: WordPress has an interface for modules only since 6.5, and none for the frame of its editor.
 *
 * @param string $tag    The script tag.
 * @param string $handle Whose tag it is.
 * @param string $src    Address of the script.
 * @return string
 */
function as_module( $tag, $handle, $src ) {
	if ( HANDLE !== $handle ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => HANDLE . '-js',
		)
	);
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\as_module', 10, 3 );

/** Styles belong in the head, which most themes print before they look at the content. */
function enqueue_early() {
	$post     = is_singular() ? get_post() : null;
	$has_ours = $post && preg_match( '/\[support_|<!-- wp:peer-support-widgets\//', $post->post_content );
	if ( $has_ours || '' !== setting( 'exit-all' ) || '' !== setting( 'banner-all' ) ) {
		enqueue_assets();
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_early' );

/** The editor shows the elements as visitors see them. This hook also reaches the frame that newer editors have. */
function enqueue_for_editor() {
	if ( is_admin() ) {
		enqueue_assets();
	}
}
add_action( 'enqueue_block_assets', __NAMESPACE__ . '\enqueue_for_editor' );
