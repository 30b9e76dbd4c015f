<?php
/*
 * Installs WordPress and writes what the tests read: 21 posts, one of them behind a password, and pages. Run as: php set-up.php <folder of WordPress> <origin> <JSON of the pages: content by name>
 */
[, $folder, $origin, $pages] = $argv;
$_SERVER['HTTP_HOST'] = parse_url($origin, PHP_URL_HOST) . ':' . parse_url($origin, PHP_URL_PORT);
$_SERVER['REQUEST_METHOD'] = 'GET';
define('WP_INSTALLING', true);
require $folder . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

// It would write a letter to the administrator.
function wp_mail() {
    return true;
}
wp_install('Som & Tenge', 'admin', 'admin@example.org', true, '', 'a password of the tests');
update_option('permalink_structure', '/%postname%/');
update_option('timezone_string', 'Asia/Bishkek');
flush_rewrite_rules();
foreach (get_posts(['numberposts' => -1, 'post_type' => ['post', 'page']]) as $post) {
    wp_delete_post($post->ID, true);
}
// Only who may write any HTML can save a script, as an administrator in the editor does.
wp_set_current_user(1);
for ($number = 1; $number <= 21; $number++) {
    $is_closed = $number === 20;
    $post = [
        'post_title' => $is_closed ? 'For members' : "Post $number: “quotes” & ampersands",
        'post_content' => $is_closed ? 'A secret of members.' : "<!-- wp:paragraph --><p>About $number.</p><!-- /wp:paragraph -->",
        'post_excerpt' => $is_closed ? 'A secret summary.' : ($number % 5 ? "In short: $number" : "In short, from Naryn: $number"),
        'post_password' => $is_closed ? 'open sesame' : '',
        'post_status' => 'publish',
        'post_date' => sprintf('2026-06-%02d 10:00:00', $number),
    ];
    if (is_wp_error($error = wp_insert_post(wp_slash($post), true))) exit($error->get_error_message());
}
foreach (json_decode($pages, true, 512, JSON_THROW_ON_ERROR) as $name => $content) {
    $page = [
        'post_type' => 'page',
        'post_title' => 'Rates',
        'post_name' => $name,
        'post_status' => 'publish',
        'post_content' => $content,
    ];
    if (is_wp_error($error = wp_insert_post(wp_slash($page), true))) exit($error->get_error_message());
}
