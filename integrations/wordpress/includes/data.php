<?php
/**
 * The files that the build has made: which elements there are, and in which folder their scripts are.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The contents of a JSON file of the plugin, read once per request.
 *
 * @param string $file Path within the plugin, such as `data/countries.json`.
 * @return array Empty if there is no such file.
 */
function data( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$path    = dirname( PLUGIN_FILE ) . '/' . $file;
		$decoded = is_readable( $path ) ? json_decode( file_get_contents( $path ), true ) : null; // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of the plugin.

		$read[ $file ] = is_array( $decoded ) ? $decoded : array();
	}
	return $read[ $file ];
}

/**
 * The blocks, by name. Each has a `shortcode` and, except for guides, a `tag` and its `attributes`: their names and types.
 *
 * @return array
 */
function blocks() {
	return data( 'elements.json' )['blocks'];
}

/**
 * The attributes of each guide: their names and types. `faq` is the guide `<support-faq>`.
 *
 * @return array
 */
function guides() {
	return data( 'elements.json' )['guides'];
}

/**
 * Countries that have crisis links: ISO 3166-1 code => name.
 *
 * @return array
 */
function countries() {
	return data( 'data/countries.json' );
}

/**
 * Names of the themes.
 *
 * @return array
 */
function themes() {
	return data( 'data/build.json' )['themes'];
}

/**
 * Address of a file of the elements. The folder's name changes with its contents, so browsers can keep the files.
 *
 * @param string $file Such as `loader.js`.
 * @return string
 */
function element_url( $file ) {
	return plugins_url( data( 'data/build.json' )['folder'] . '/' . $file, PLUGIN_FILE );
}
