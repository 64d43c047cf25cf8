<?php
/**
 * For php -S: files as they are, and everything else by WordPress.
 */
$path = rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file = $_SERVER['DOCUMENT_ROOT'] . $path;
if ( strpos( $path, '..' ) === false && ( is_file( $file ) || ( substr( $path, -1 ) === '/' && is_file( $file . 'index.php' ) ) ) ) {
	return false;
}
$_SERVER['SCRIPT_NAME'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
