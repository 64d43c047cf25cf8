<?php
/**
 * php run.php SITE LOGIN < CODE: runs code inside WordPress as a user.
 */
[ , $site, $login ] = $argv;

$_SERVER['HTTP_HOST']       = '127.0.0.1';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';

define( 'WP_ADMIN', true );
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/admin.php';
wp_set_current_user( get_user_by( 'login', $login )->ID );
kses_init();
eval( stream_get_contents( STDIN ) );
