<?php
/**
 * The shortcodes: [support_group_finder], [support_crisis_banner], [support_quick_exit] and [support_guide name="faq"].
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * The attributes of a shortcode, by their names in HTML: `time_zone` is `time-zone`, and a name alone sets a flag. Quotation marks that an editor
 * has made typographic don't count as part of a value.
 *
 * @param array|string $given What WordPress has read; a string if there are none.
 * @return array
 */
function shortcode_attributes( $given ) {
	$values = array();
	foreach ( (array) $given as $name => $value ) {
		$text = trim( html_entity_decode( (string) $value, ENT_QUOTES, 'UTF-8' ) );
		$text = preg_replace( '/^[\x{201C}\x{201D}\x{201E}\x{2018}\x{2019}\x{2032}\x{2033}\x{00AB}\x{00BB}]+|[\x{201C}\x{201D}\x{201E}\x{2018}\x{2019}\x{2032}\x{2033}\x{00AB}\x{00BB}]+$/u', '', $text );
		if ( is_int( $name ) ) {
			$values[ str_replace( '_', '-', strtolower( $text ) ) ] = true;
		} else {
			$values[ str_replace( '_', '-', strtolower( $name ) ) ] = $text;
		}
	}
	return $values;
}

add_action(
	'init',
	function () {
		foreach ( blocks() as $block => $about ) {
			add_shortcode(
				$about['shortcode'],
				function ( $given ) use ( $block ) {
					return element( $block, shortcode_attributes( $given ) );
				}
			);
		}
	}
);
