<?php
/**
 * Settings > Peer support.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

const PAGE = 'peer-support-widgets';

add_action(
	'admin_menu',
	function () {
		add_options_page( __( 'Peer support', 'peer-support-widgets' ), __( 'Peer support', 'peer-support-widgets' ), 'manage_options', PAGE, __NAMESPACE__ . '\settings_page' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( PLUGIN_FILE ),
	function ( $links ) {
		array_unshift( $links, '<a href="' . esc_url( settings_url() ) . '">' . esc_html__( 'Settings', 'peer-support-widgets' ) . '</a>' );
		return $links;
	}
);

/**
 * Address of the settings page.
 *
 * @return string
 */
function settings_url() {
	return admin_url( 'options-general.php?page=' . PAGE );
}

/** Says which fields there are. */
function add_fields() {
	$fields = array(
		'list'   => array(
			'address'      => __( 'Copy the list from', 'peer-support-widgets' ),
			'time-zone'    => __( 'Time zone of the list', 'peer-support-widgets' ),
			'programme'    => __( 'Program', 'peer-support-widgets' ),
			'feedback-url' => __( 'Report a mistake', 'peer-support-widgets' ),
		),
		'place'  => array(
			'country' => __( 'Country', 'peer-support-widgets' ),
			'region'  => __( 'Region', 'peer-support-widgets' ),
		),
		'look'   => array(
			'theme' => __( 'Theme', 'peer-support-widgets' ),
		),
		'always' => array(
			'exit-href'  => __( 'Quick exit goes to', 'peer-support-widgets' ),
			'exit-all'   => __( 'Quick exit', 'peer-support-widgets' ),
			'banner-all' => __( 'Crisis banner', 'peer-support-widgets' ),
		),
	);
	$titles = array(
		'list'   => __( 'List of groups', 'peer-support-widgets' ),
		'place'  => __( 'Crisis help', 'peer-support-widgets' ),
		'look'   => __( 'Appearance', 'peer-support-widgets' ),
		'always' => __( 'On every page', 'peer-support-widgets' ),
	);
	foreach ( $fields as $section => $names ) {
		add_settings_section( $section, $titles[ $section ], '__return_empty_string', PAGE );
		foreach ( $names as $name => $label ) {
			add_settings_field( $name, $label, __NAMESPACE__ . '\field', PAGE, $section, array( 'name' => $name ) + ( 'exit-all' === $name ? array() : array( 'label_for' => "psw-$name" ) ) );
		}
	}
}
add_action( 'admin_init', __NAMESPACE__ . '\add_fields' );

/**
 * Prints a field with its explanation.
 *
 * @param array $about `name`: which setting.
 */
function field( $about ) {
	$name  = $about['name'];
	$value = setting( $name );
	switch ( $name ) {
		case 'country':
			/* translators: the first choice in a list of countries. */
			select( $name, array( '' => __( 'None: visitors choose', 'peer-support-widgets' ) ) + countries(), $value );
			explain( __( 'Whose emergency number and crisis lines are shown. It is never guessed. Check the numbers before you publish them.', 'peer-support-widgets' ) );
			break;
		case 'time-zone':
			$zones = timezone_identifiers_list();
			select( $name, array( '' => __( 'Not set', 'peer-support-widgets' ) ) + array_combine( $zones, $zones ), $value );
			explain( __( 'For meetings that state no time zone. Without it, their times are shown as listed.', 'peer-support-widgets' ) );
			break;
		case 'theme':
			select( $name, array( '' => __( 'None: your theme’s own colors', 'peer-support-widgets' ) ) + theme_names(), $value );
			break;
		case 'banner-all':
			$places = array(
				''       => __( 'Only where I place it', 'peer-support-widgets' ),
				'top'    => __( 'At the top of every page', 'peer-support-widgets' ),
				'bottom' => __( 'At the bottom of the window, on every page', 'peer-support-widgets' ),
			);
			select( $name, $places, $value );
			break;
		case 'exit-all':
			echo '<label><input type="checkbox" name="' . esc_attr( SETTINGS . "[$name]" ) . '" value="on" ' . checked( $value, 'on', false ) . '> ' . esc_html__( 'Show it on every page', 'peer-support-widgets' ) . '</label>';
			explain( __( 'It leaves the page at once. The visit stays in the browser’s history, so don’t promise that it keeps anyone safe.', 'peer-support-widgets' ) );
			break;
		default:
			$is_url = in_array( $name, array( 'address', 'exit-href' ), true );
			echo '<input type="' . ( $is_url ? 'url' : 'text' ) . '" class="regular-text" id="' . esc_attr( "psw-$name" ) . '" name="' . esc_attr( SETTINGS . "[$name]" ) . '" value="' . esc_attr( $value ) . '">';
			explain( explanations()[ $name ] );
	}
}

/**
 * What the text fields are for.
 *
 * @return array
 */
function explanations() {
	return array(
		'address'      => __( 'Address of a spreadsheet published as CSV, a Meeting Guide feed, a calendar (.ics) or another list on any site. It is copied to your site when you save this page and every night after that, so visitors’ browsers contact only your site. Leave it empty to upload a file instead.', 'peer-support-widgets' ),
		'programme'    => __( 'Only if the whole list belongs to one program, such as aa or al-anon.', 'peer-support-widgets' ),
		'feedback-url' => __( 'Where visitors can report a mistake in the list: an address such as https://example.org/contact or mailto:groups@example.org.', 'peer-support-widgets' ),
		'region'       => __( 'Only if you serve one part of the country: an ISO 3166-2 code such as GB-SCT. Crisis lines of other parts are hidden.', 'peer-support-widgets' ),
		'exit-href'    => __( 'A fast site that anyone might be looking at, such as a weather forecast.', 'peer-support-widgets' ),
	);
}

/**
 * Names of the themes for people.
 *
 * @return array Theme => name.
 */
function theme_names() {
	$names = array(
		'clinical'      => __( 'Clinical: a clear blue, square corners', 'peer-support-widgets' ),
		'high-contrast' => __( 'High contrast: black on white, strong lines', 'peer-support-widgets' ),
		'plain'         => __( 'Plain: charcoal on white', 'peer-support-widgets' ),
		'warm'          => __( 'Warm: terracotta on cream', 'peer-support-widgets' ),
	);
	$all   = array_combine( themes(), themes() );
	return array_intersect_key( $names, $all ) + $all;
}

/**
 * Prints a choice.
 *
 * @param string $name    Which setting.
 * @param array  $choices Value => label.
 * @param string $chosen  The stored value.
 */
function select( $name, $choices, $chosen ) {
	echo '<select id="' . esc_attr( "psw-$name" ) . '" name="' . esc_attr( SETTINGS . "[$name]" ) . '">';
	foreach ( $choices as $value => $label ) {
		echo '<option value="' . esc_attr( $value ) . '" ' . selected( $chosen, (string) $value, false ) . '>' . esc_html( $label ) . '</option>';
	}
	echo '</select>';
}

/**
 * Prints an explanation below a field.
 *
 * @param string $text Plain text.
 */
function explain( $text ) {
	echo '<p class="description">' . esc_html( $text ) . '</p>';
}

/** Prints the page. */
function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1>';
	list_panel();
	echo '<form action="options.php" method="post">';
	settings_fields( SETTINGS );
	do_settings_sections( PAGE );
	explain( language_sentence() );
	submit_button();
	echo '</form></div>';
}

/**
 * Which language visitors get.
 *
 * @return string
 */
function language_sentence() {
	$languages = data( 'data/build.json' )['languages'];
	if ( in_array( page_language(), $languages, true ) ) {
		/* translators: %s: a language code, such as es. */
		return sprintf( __( 'Language: the elements follow the language of each page (now “%s”).', 'peer-support-widgets' ), page_language() );
	}
	/* translators: 1: a language code, such as fi. 2: a list of such codes. */
	return sprintf( __( 'Language: the elements aren’t available in “%1$s” and are in English there. They follow the language of each page if it is one of these: %2$s.', 'peer-support-widgets' ), page_language(), implode( ', ', $languages ) );
}

/** Prints what is known about the list, and the forms to copy, upload and remove it. */
function list_panel() {
	$status   = list_status();
	$has_list = '' !== list_url();
	echo '<div class="card" id="psw-list"><h2>' . esc_html__( 'The list on your site', 'peer-support-widgets' ) . '</h2>';
	if ( $has_list ) {
		/* translators: 1: date and time. 2: an address or the name of a file. 3: a size, such as 40 KB. */
		echo '<p>' . esc_html( sprintf( __( 'Copied on %1$s from %2$s (%3$s).', 'peer-support-widgets' ), moment( $status['copied'] ), $status['from'], size_format( $status['bytes'] ) ) ) . '</p>';
		echo '<p><a href="' . esc_url( list_url() ) . '">' . esc_html__( 'Open the list', 'peer-support-widgets' ) . '</a> ' . esc_html__( 'Anyone can: don’t list what should stay private.', 'peer-support-widgets' ) . '</p>';
	} else {
		echo '<p>' . esc_html__( 'There is none yet. Upload a file here, or enter an address below.', 'peer-support-widgets' ) . '</p>';
	}
	if ( '' !== $status['error'] ) {
		/* translators: 1: date and time. 2: what went wrong. */
		$text = sprintf( __( 'The copy failed on %1$s: %2$s', 'peer-support-widgets' ), moment( $status['failed'] ), $status['error'] );
		echo '<div class="notice notice-error inline"><p>' . esc_html( $text ) . ( $has_list ? ' ' . esc_html__( 'Visitors still get the last good copy.', 'peer-support-widgets' ) : '' ) . '</p></div>';
	}
	$next = wp_next_scheduled( COPY_HOOK );
	if ( $next ) {
		/* translators: %s: date and time. */
		echo '<p>' . esc_html( sprintf( __( 'Next copy: %s. WordPress starts it with the first visit after that time.', 'peer-support-widgets' ), moment( $next ) ) ) . '</p>';
	}
	list_form( 'upload', __( 'Upload', 'peer-support-widgets' ) );
	if ( '' !== setting( 'address' ) ) {
		list_form( 'copy', __( 'Copy now', 'peer-support-widgets' ) );
	}
	if ( $has_list ) {
		list_form( 'remove', __( 'Remove the list', 'peer-support-widgets' ) );
	}
	echo '</div>';
}

/**
 * Prints the form for one action on the list.
 *
 * @param string $action `upload`, `copy` or `remove`.
 * @param string $label  What its button says.
 */
function list_form( $action, $label ) {
	echo '<form action="' . esc_url( admin_url( 'admin-post.php' ) ) . '" method="post" enctype="multipart/form-data">';
	echo '<input type="hidden" name="action" value="' . esc_attr( "peer_support_widgets_$action" ) . '">';
	wp_nonce_field( "peer_support_widgets_$action" );
	if ( 'upload' === $action ) {
		/* translators: %s: a size, such as 2 MB. */
		$text = sprintf( __( 'A file with the list, up to %s: CSV, JSON or a calendar (.ics). It replaces the list, and the nightly copy is switched off.', 'peer-support-widgets' ), size_format( min( MOST_BYTES, wp_max_upload_size() ) ) );
		echo '<p><label for="psw-file">' . esc_html( $text ) . '</label></p><p><input type="file" id="psw-file" name="list" accept=".csv,.txt,.json,.geojson,.ndjson,.ics" required> ';
	} else {
		echo '<p>';
	}
	submit_button( $label, 'secondary', "psw-$action", false );
	echo '</p></form>';
}

/**
 * Date and time on the site's clock.
 *
 * @param int $time Seconds since 1970.
 * @return string
 */
function moment( $time ) {
	return wp_date( get_option( 'date_format' ) . ' ' . get_option( 'time_format' ), (int) $time );
}

/** Offers a paragraph for the site's privacy policy. */
function suggest_privacy_policy() {
	wp_add_privacy_policy_content(
		'Peer Support Widgets',
		'<p>' . esc_html__( 'The support group finder and the crisis banner on this site store nothing on your device and send nothing about you. What you type into the finder is searched on your device. The list of groups comes from this site.', 'peer-support-widgets' ) . '</p>'
	);
}
add_action( 'admin_init', __NAMESPACE__ . '\suggest_privacy_policy' );
