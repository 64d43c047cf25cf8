<?php
/**
 * The blocks. WordPress prints them on the server, so crisis links are in the page.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * `heading-level` in HTML is `headingLevel` in a block.
 *
 * @param string $name Name of an attribute.
 * @return string
 */
function block_attribute( $name ) {
	return lcfirst( str_replace( ' ', '', ucwords( str_replace( '-', ' ', $name ) ) ) );
}

/**
 * What elements.json says of a block, for the editor and the server. A guide's block has the attributes of all guides.
 *
 * @param string $block One of `blocks()`.
 * @return array Names in HTML and types.
 */
function attributes_of_block( $block ) {
	if ( 'guide' === $block ) {
		return array( 'name' => 'word' ) + array_merge( ...array_values( guides() ) );
	}
	$types = blocks()[ $block ]['attributes'];
	return 'quick-exit' === $block ? $types + array( 'text' => 'text' ) : $types;
}

/**
 * A block as HTML.
 *
 * @param string $block  One of `blocks()`.
 * @param array  $stored Its attributes as the editor has stored them.
 * @return string
 */
function block_html( $block, $stored ) {
	$given = array();
	foreach ( array_keys( attributes_of_block( $block ) ) as $name ) {
		if ( isset( $stored[ block_attribute( $name ) ] ) ) {
			$given[ $name ] = $stored[ block_attribute( $name ) ];
		}
	}
	$align = isset( $stored['align'] ) ? sanitize_html_class( $stored['align'] ) : '';
	return element( $block, $given, '' === $align ? '' : "align$align" );
}

/** Registers the blocks and the script that the editor needs for them. */
function register_blocks() {
	$about = array(
		'finder'        => array(
			'title'       => __( 'Support group finder', 'peer-support-widgets' ),
			'description' => __( 'A search for support groups by words, place, day and format, with crisis help always in view.', 'peer-support-widgets' ),
			'icon'        => 'search',
		),
		'crisis-banner' => array(
			'title'       => __( 'Crisis banner', 'peer-support-widgets' ),
			'description' => __( 'A country’s emergency number and crisis lines to call, text and chat with.', 'peer-support-widgets' ),
			'icon'        => 'phone',
		),
		'quick-exit'    => array(
			'title'       => __( 'Quick exit', 'peer-support-widgets' ),
			'description' => __( 'A link that leaves the page at once.', 'peer-support-widgets' ),
			'icon'        => 'migrate',
		),
		'guide'         => array(
			'title'       => __( 'Support guide', 'peer-support-widgets' ),
			'description' => __( 'What to expect from support groups: a first meeting, questions to ask, help for families and more.', 'peer-support-widgets' ),
			'icon'        => 'book-alt',
		),
	);

	$script = dirname( PLUGIN_FILE ) . '/blocks.js';
	wp_register_script(
		HANDLE . '-blocks',
		plugins_url( 'blocks.js', PLUGIN_FILE ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
		(string) filemtime( $script ),
		true
	);
	wp_set_script_translations( HANDLE . '-blocks', 'peer-support-widgets', dirname( PLUGIN_FILE ) . '/languages' );

	foreach ( $about as $block => $words ) {
		$attributes = array();
		foreach ( attributes_of_block( $block ) as $name => $type ) {
			$attributes[ block_attribute( $name ) ] = 'flag' === $type
				? array(
					'type'    => 'boolean',
					'default' => false,
				)
				: array(
					'type'    => 'string',
					'default' => 'name' === $name ? 'first-meeting' : '',
				);
		}
		register_block_type(
			"peer-support-widgets/$block",
			$words + array(
				'api_version'           => 3,
				'category'              => 'widgets',
				'attributes'            => $attributes,
				'editor_script_handles' => array( HANDLE . '-blocks' ),
				'render_callback'       => function ( $stored ) use ( $block ) {
					return block_html( $block, (array) $stored );
				},
				'supports'              => array(
					'align'           => array( 'wide', 'full' ),
					'className'       => false,
					'customClassName' => false,
					'html'            => false,
				),
			)
		);
	}
}
add_action( 'init', __NAMESPACE__ . '\register_blocks' );

/** What the editor needs to know about the site. */
function describe_site_for_editor() {
	$site = array(
		'blocks'    => array_map( __NAMESPACE__ . '\attributes_of_block', array_combine( array_keys( blocks() ), array_keys( blocks() ) ) ),
		'guides'    => array_map( 'array_keys', guides() ),
		'countries' => countries(),
		'finderId'  => FINDER_ID,
	);
	wp_add_inline_script( HANDLE . '-blocks', 'window.peerSupportWidgets = ' . wp_json_encode( $site ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\describe_site_for_editor' );
