<?php
/**
 * Crisis links as plain HTML, so that they work without JavaScript, offline and on paper. The build makes them from the helplines of the package.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/**
 * Language of the page, such as `es`.
 *
 * @return string
 */
function page_language() {
	return strtolower( strtok( get_bloginfo( 'language' ), '-' ) );
}

/**
 * The crisis links of a country, in the page's language if we have it.
 *
 * @param string $country ISO 3166-1 code.
 * @param string $region  ISO 3166-2 code, or empty.
 * @param string $shape   `full` or `folded` for inside a banner; `links` for inside the finder and guides.
 * @return array `html`, and `lang` and `dir` if they differ from the page's.
 */
function crisis_links( $country, $region, $shape ) {
	$country = strtolower( $country );
	if ( ! preg_match( '/^[a-z]{2}$/', $country ) ) {
		return array( 'html' => '' );
	}
	$regions   = data( "data/crisis/$country.json" );
	$languages = isset( $regions[ $region ] ) ? $regions[ $region ] : ( isset( $regions[''] ) ? $regions[''] : array() );
	$language  = page_language();
	if ( isset( $languages[ $language ] ) ) {
		return array( 'html' => $languages[ $language ][ $shape ] );
	}
	return array(
		'html' => isset( $languages['en'] ) ? $languages['en'][ $shape ] : '',
		'lang' => 'en',
		'dir'  => 'ltr',
	);
}

/**
 * Crisis links, escaped for output.
 *
 * @param string $html Of `crisis_links()`.
 * @return string
 */
function escaped_links( $html ) {
	$any  = array(
		'data-line' => true,
		'lang'      => true,
		'dir'       => true,
	);
	$tags = array_fill_keys( array( 'b', 'details', 'div', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'span', 'summary' ), $any );

	$tags['small'] = $any + array( 'data-state' => true );
	$tags['a']     = $any + array(
		'data-lead'      => true,
		'href'           => true,
		'referrerpolicy' => true,
		'rel'            => true,
		'slot'           => true,
	);
	return wp_kses( $html, $tags, array( 'http', 'https', 'tel', 'sms' ) );
}

/**
 * A word of ours in the page's language, for what visitors read.
 *
 * @param string $key Such as `leave`.
 * @return string
 */
function visitor_word( $key ) {
	$words    = data( 'data/words.json' );
	$language = page_language();
	return isset( $words[ $language ] ) ? $words[ $language ][ $key ] : $words['en'][ $key ];
}
