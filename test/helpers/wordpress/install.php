<?php
/**
 * php install.php SITE URL: fills the database of a new site, and prints the version of WordPress.
 */
[ , $site, $url ] = $argv;

$_SERVER['HTTP_HOST']       = parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

define( 'WP_INSTALLING', true );
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

add_filter( 'pre_wp_mail', '__return_true' );
wp_install( 'Northfield Hospital', 'admin', 'admin@example.org', false, '', 'admin' );
wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => 'author',
		'role'       => 'author',
	)
);
update_option( 'permalink_structure', '' );
echo $GLOBALS['wp_version'];
