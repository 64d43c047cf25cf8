<?php
/**
 * The elements as HTML. Shortcodes and blocks both come here.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/** Id of a finder that is given no other, for guides that lead to it. */
const FINDER_ID = 'support-groups';

/**
 * An element, ready to print.
 *
 * @param string $block One of `blocks()`.
 * @param array  $given Its attributes as someone entered them, such as `heading-level`. Guides have a `name`, the quick exit a `text`.
 * @param string $css   Classes for the element.
 * @return string
 */
function element( $block, $given, $css = '' ) {
	switch ( $block ) {
		case 'finder':
			return finder( $given, $css );
		case 'crisis-banner':
			return crisis_banner( $given, $css );
		case 'quick-exit':
			return quick_exit( $given, $css );
		case 'guide':
			return guide( $given, $css );
		default:
			return '';
	}
}

/**
 * The attributes that the element knows, checked.
 *
 * @param array $types Names and types, from elements.json.
 * @param array $given What someone entered.
 * @return array Without those that are empty.
 */
function checked_attributes( $types, $given ) {
	$values = array();
	foreach ( $types as $name => $type ) {
		$values[ $name ] = isset( $given[ $name ] ) ? checked_value( $type, $given[ $name ] ) : '';
	}
	return array_filter( $values, 'strlen' );
}

/**
 * An element with its attributes and children.
 *
 * @param string $tag    Its name.
 * @param array  $types  Names and types of its attributes.
 * @param array  $values Checked values.
 * @param string $css    Classes.
 * @param string $inside Children, escaped.
 * @return string
 */
function html_of( $tag, $types, $values, $css, $inside ) {
	enqueue_assets();
	$html = '<' . $tag;
	if ( '' !== $css ) {
		$html .= ' class="' . esc_attr( $css ) . '"';
	}
	foreach ( $values as $name => $value ) {
		$type = isset( $types[ $name ] ) ? $types[ $name ] : 'text';
		if ( 'flag' === $type ) {
			$html .= ' ' . $name;
		} elseif ( in_array( $type, array( 'link', 'own-url', 'web' ), true ) ) {
			$html .= ' ' . $name . '="' . esc_url( $value, array( 'http', 'https', 'mailto', 'tel', 'sms' ) ) . '"';
		} else {
			$html .= ' ' . $name . '="' . esc_attr( $value ) . '"';
		}
	}
	return $html . '>' . $inside . '</' . $tag . '>';
}

/**
 * The group finder.
 *
 * @param array  $given What someone entered.
 * @param string $css   Classes.
 * @return string
 */
function finder( $given, $css ) {
	$types  = blocks()['finder']['attributes'];
	$values = checked_attributes( $types, $given );
	$asked  = isset( $given['src'] ) && is_scalar( $given['src'] ) ? trim( (string) $given['src'] ) : '';
	if ( '' === $asked || ( '' !== setting( 'address' ) && setting( 'address' ) === web_url( $asked ) ) ) {
		$values['src'] = list_url();
	}
	foreach ( array( 'country', 'time-zone', 'programme', 'feedback-url' ) as $name ) {
		$values += array( $name => setting( $name ) );
	}
	$values += array( 'region' => region_for( $values['country'] ) );
	$values += array( 'id' => FINDER_ID );
	$values  = array_filter( $values, 'strlen' );
	$links   = isset( $values['country'] ) ? crisis_links( $values['country'], isset( $values['region'] ) ? $values['region'] : '', 'links' ) : array( 'html' => '' );
	$help    = escaped_links( with_language( $links ) );
	if ( ! isset( $values['src'] ) ) {
		return note( no_list_reason( $asked ) ) . ( '' === $help ? '' : '<p>' . $help . '</p>' );
	}
	return html_of( 'support-group-finder', $types, $values, $css, $help );
}

/**
 * Why a finder has no list, for editors.
 *
 * @param string $asked The address that someone entered for this finder.
 * @return string
 */
function no_list_reason( $asked ) {
	if ( '' === $asked ) {
		return __( 'There is no list of groups yet. An administrator can add one under Settings > Peer support.', 'peer-support-widgets' );
	}
	/* translators: %s: an address. */
	return sprintf( __( 'The list at %s isn’t on this site. An administrator can have it copied here every night under Settings > Peer support.', 'peer-support-widgets' ), $asked );
}

/**
 * The region in the settings, if it is one of the country.
 *
 * @param string $country ISO 3166-1 code.
 * @return string
 */
function region_for( $country ) {
	return '' !== $country && 0 === strpos( setting( 'region' ), "$country-" ) ? setting( 'region' ) : '';
}

/**
 * Links in another language than the page's say so.
 *
 * @param array $links Of `crisis_links()`.
 * @return string
 */
function with_language( $links ) {
	return isset( $links['lang'] ) ? str_replace( '<a ', '<a lang="' . $links['lang'] . '" dir="' . $links['dir'] . '" ', $links['html'] ) : $links['html'];
}

/**
 * The crisis banner, with its links inside.
 *
 * @param array  $given What someone entered.
 * @param string $css   Classes.
 * @return string
 */
function crisis_banner( $given, $css ) {
	$types   = blocks()['crisis-banner']['attributes'];
	$values  = checked_attributes( $types, $given );
	$values += array( 'country' => setting( 'country' ) );
	$values += array( 'region' => region_for( $values['country'] ) );
	$values  = array_filter( $values, 'strlen' );
	$links   = array( 'html' => '' );
	if ( isset( $values['country'] ) ) {
		$links = crisis_links( $values['country'], isset( $values['region'] ) ? $values['region'] : '', isset( $values['folded'] ) ? 'folded' : 'full' );
	}
	if ( isset( $links['lang'] ) && '' !== $links['html'] ) {
		$values['lang'] = $links['lang'];
		$values['dir']  = $links['dir'];
	}
	$level = isset( $values['heading-level'] ) ? $values['heading-level'] : '2';
	$html  = str_replace( array( '<h2 ', '</h2>' ), array( "<h$level ", "</h$level>" ), $links['html'] );
	return html_of( 'support-crisis-banner', $types, $values, $css, escaped_links( $html ) );
}

/**
 * The quick exit, with its link inside.
 *
 * @param array  $given What someone entered.
 * @param string $css   Classes.
 * @return string
 */
function quick_exit( $given, $css ) {
	$types   = blocks()['quick-exit']['attributes'];
	$values  = checked_attributes( $types, $given );
	$values += array( 'href' => setting( 'exit-href' ) );
	$text    = isset( $given['text'] ) ? checked_value( 'text', $given['text'] ) : '';
	if ( '' === $values['href'] ) {
		return note( __( 'The quick exit needs the address of a site to go to. An administrator can set it under Settings > Peer support.', 'peer-support-widgets' ) );
	}
	$link = '<a href="' . esc_url( $values['href'] ) . '" rel="noopener noreferrer" referrerpolicy="no-referrer">' . esc_html( '' === $text ? visitor_word( 'leave' ) : $text ) . '</a>';
	return html_of( 'support-quick-exit', $types, $values, $css, $link );
}

/**
 * A guide.
 *
 * @param array  $given What someone entered. `name` says which guide.
 * @param string $css   Classes.
 * @return string
 */
function guide( $given, $css ) {
	$name = isset( $given['name'] ) ? checked_value( 'word', $given['name'] ) : '';
	if ( ! isset( guides()[ $name ] ) ) {
		/* translators: %s: names of guides. */
		return note( sprintf( __( 'Which guide? The attribute “name” is one of these: %s.', 'peer-support-widgets' ), implode( ', ', array_keys( guides() ) ) ) );
	}
	$types  = guides()[ $name ];
	$values = checked_attributes( $types, $given );
	if ( isset( $types['country'] ) ) {
		$values += array( 'country' => setting( 'country' ) );
	}
	$values = array_filter( $values, 'strlen' );
	// Guides that have a box for crisis help.
	$country = isset( $values['country'] ) ? $values['country'] : setting( 'country' );
	$links   = isset( $types['crisis-href'] ) && ! isset( $values['crisis-href'] ) ? crisis_links( $country, region_for( $country ), 'links' ) : array( 'html' => '' );
	return html_of( 'support-' . $name, $types, $values, $css, escaped_links( with_language( $links ) ) );
}

/**
 * A note for people who can fix it. Visitors don't see it.
 *
 * @param string $text Plain text.
 * @return string
 */
function note( $text ) {
	return current_user_can( 'edit_posts' ) ? '<p class="peer-support-widgets-note">' . esc_html( $text ) . '</p>' : '';
}
