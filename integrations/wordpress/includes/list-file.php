<?php
/**
 * The list of groups in the site's own uploads. It is replaced in one step, so visitors never get half a list.
 *
 * Its name stays the same whatever its format is: the finder detects the format, and pages in a cache keep working. As text, no server runs it.
 *
 * @package Peer_Support_Widgets
 */

namespace Peer_Support_Widgets;

defined( 'ABSPATH' ) || exit;

/** Where the list came from and how the last copy went: `from`, `copied`, `bytes`, `hash`, `error`, `failed`. */
const LIST_STATUS = 'peer_support_widgets_list';

/** The largest list that is copied or uploaded. */
const MOST_BYTES = 10 * 1024 * 1024;

/**
 * The folder of the list.
 *
 * @return string
 */
function list_folder() {
	return wp_upload_dir( null, false )['basedir'] . '/peer-support-widgets';
}

/**
 * The list on the disk.
 *
 * @return string
 */
function list_path() {
	return list_folder() . '/groups.txt';
}

/**
 * Address of the list for visitors; it changes when the list does.
 *
 * @return string Empty if there is no list.
 */
function list_url() {
	if ( ! is_file( list_path() ) ) {
		return '';
	}
	$hash = list_status()['hash'];
	return set_url_scheme( wp_upload_dir( null, false )['baseurl'] ) . '/peer-support-widgets/groups.txt' . ( '' === $hash ? '' : '?v=' . substr( $hash, 0, 8 ) );
}

/**
 * Where the list came from, and how the last copy went.
 *
 * @return array
 */
function list_status() {
	$stored = get_option( LIST_STATUS );
	return ( is_array( $stored ) ? $stored : array() ) + array(
		'from'   => '',
		'copied' => 0,
		'bytes'  => 0,
		'hash'   => '',
		'error'  => '',
		'failed' => 0,
	);
}

/**
 * What keeps a text from being a list that the finder could read.
 *
 * @param string $text The whole file.
 * @return string A sentence; empty if nothing does.
 */
function list_problem( $text ) {
	if ( strlen( $text ) > MOST_BYTES ) {
		/* translators: %s: a size, such as 10 MB. */
		return sprintf( __( 'The list is larger than %s.', 'peer-support-widgets' ), size_format( MOST_BYTES ) );
	}
	$start = trim( preg_replace( '/^\xEF\xBB\xBF/', '', substr( $text, 0, 1000 ) ) );
	if ( '' === $start || is_without_rows( $start, $text ) ) {
		return __( 'The list is empty.', 'peer-support-widgets' );
	}
	$is_wide = preg_match( '/^(?:\xFF\xFE|\xFE\xFF)/', $text );
	if ( ! $is_wide && false !== strpos( $text, "\0" ) ) {
		return __( 'This isn’t a text file. In Excel and similar programs, save the list as CSV.', 'peer-support-widgets' );
	}
	if ( '<' === $start[0] ) {
		return __( 'This is a web page and not a list. In Google Sheets, use File > Share > Publish to web, and choose CSV.', 'peer-support-widgets' );
	}
	return is_cut_off( $start, $text ) ? __( 'The end of the list is missing.', 'peer-support-widgets' ) : '';
}

/**
 * Whether a text is JSON, by how it starts.
 *
 * @param string $start Its first characters.
 * @return bool
 */
function is_json( $start ) {
	return '{' === $start[0] || '[' === $start[0];
}

/**
 * Whether a list has nothing in it. A table has a header and a row. (Without cURL, WordPress takes an empty answer for the text "0".)
 *
 * @param string $start Its first characters.
 * @param string $text  All of it.
 * @return bool
 */
function is_without_rows( $start, $text ) {
	if ( is_json( $start ) ) {
		return 1 === preg_match( '/^(?:\[\s*\]|\{\s*\})$/', $start );
	}
	return '<' !== $start[0] && false === strpbrk( trim( $text, " \t\r\n" ), "\r\n" ) && false === strpos( $text, "\0" );
}

/**
 * Whether the end of a list is missing, as far as its format shows that.
 *
 * @param string $start Its first characters.
 * @param string $text  All of it.
 * @return bool
 */
function is_cut_off( $start, $text ) {
	$end = rtrim( substr( $text, -1000 ) );
	if ( is_json( $start ) ) {
		return ! in_array( substr( $end, -1 ), array( '}', ']' ), true );
	}
	return 0 === strpos( $start, 'BEGIN:VCALENDAR' ) && 'END:VCALENDAR' !== substr( $end, -13 );
}

/**
 * Makes a text the list.
 *
 * @param string $text The whole file.
 * @param string $from Address it was copied from, or the name of the uploaded file.
 * @return string What went wrong, in a sentence; empty if nothing did.
 */
function store_list( $text, $from ) {
	$problem = list_problem( $text );
	if ( '' !== $problem ) {
		return $problem;
	}
	$unwritable = __( 'The list couldn’t be written to the folder for uploads.', 'peer-support-widgets' );
	if ( ! wp_mkdir_p( list_folder() ) ) {
		return $unwritable;
	}
	remove_remains();
	$new = list_folder() . '/groups.' . wp_generate_password( 12, false ) . '.tmp';
	// phpcs:disable WordPress.WP.AlternativeFunctions -- WP_Filesystem may ask for FTP credentials, which a scheduled copy can't give.
	$is_written = strlen( $text ) === file_put_contents( $new, $text );
	if ( $is_written ) {
		chmod( $new, fileperms( dirname( $new ) ) & 0666 );
		$is_written = rename( $new, list_path() );
	}
	// phpcs:enable
	if ( ! $is_written ) {
		wp_delete_file( $new );
		return $unwritable;
	}
	update_option(
		LIST_STATUS,
		array(
			'from'   => $from,
			'copied' => time(),
			'bytes'  => strlen( $text ),
			'hash'   => sha1( $text ),
		),
		false
	);
	return '';
}

/** Removes what a copy that was stopped has left behind an hour ago or earlier. */
function remove_remains() {
	foreach ( glob( list_folder() . '/groups.*.tmp' ) ?: array() as $file ) { // phpcs:ignore Universal.Operators.DisallowShortTernary -- glob() can return false.
		if ( filemtime( $file ) < time() - HOUR_IN_SECONDS ) {
			wp_delete_file( $file );
		}
	}
}

/** Removes the list, its folder and what is known about it. */
function remove_list() {
	foreach ( glob( list_folder() . '/groups.*' ) ?: array() as $file ) { // phpcs:ignore Universal.Operators.DisallowShortTernary -- glob() can return false.
		wp_delete_file( $file );
	}
	if ( is_dir( list_folder() ) && count( scandir( list_folder() ) ) === 2 ) {
		rmdir( list_folder() ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_system_operations_rmdir -- Our own empty folder.
	}
	delete_option( LIST_STATUS );
}
