<?php
/*
 * For hosting with PHP alone: serves one source from your own site, so that pages may read it, and asks for it again
 * after some minutes. Put it beside your pages and name it: <ca-rate-ticker src="/rates.php"></ca-rate-ticker>
 * It passes on what the source gives; no request can name another source.
 */

// The bank's own URL, or the file that `ca-rate-ticker snapshot` publishes.
$source = getenv('RATES_SOURCE') ?: 'https://www.cbr.ru/scripts/XML_daily.asp';
// Seconds between requests to the source.
$interval = 300;
$timeout = 10;
$max_bytes = 1048576;
// A folder that PHP may write to and nobody else reads.
$folder = getenv('RATES_CACHE') ?: sys_get_temp_dir();

$cache = $folder . '/ca-rate-ticker-' . md5($source);
// The time of the last attempt; whoever holds its lock asks, the others are given what there is.
$attempt = fopen($cache . '.lock', 'c');
clearstatcache();
$last = (int) @file_get_contents($cache . '.time');
$is_due = abs(time() - $last) >= $interval;
$has_answer = is_file($cache);
// Without an answer, who comes while another process asks waits for it.
if (($is_due || !$has_answer) && $attempt && flock($attempt, $has_answer ? LOCK_EX | LOCK_NB : LOCK_EX)) {
    // Another process may have asked while this one waited.
    $last = (int) @file_get_contents($cache . '.time');
    if (abs(time() - $last) >= $interval) {
        file_put_contents($cache . '.time', (string) time());
        $options = ['timeout' => $timeout, 'max_redirects' => 3, 'user_agent' => 'ca-rate-ticker', 'ignore_errors' => true];
        $context = stream_context_create(['http' => $options]);
        $body = @file_get_contents($source, false, $context, 0, $max_bytes + 1);
        $statuses = preg_grep('#^HTTP/#', isset($http_response_header) ? $http_response_header : []);
        $is_good = $statuses && preg_match('#^HTTP/\S+ 200#', end($statuses));
        // A sign-in page is no data, and half an answer is none either.
        $is_page = is_string($body) && preg_match('/^\s*<(!doctype html|html)/i', $body);
        $length = null;
        foreach (isset($http_response_header) ? $http_response_header : [] as $header) {
            if (preg_match('/^Content-Length: *(\d+)/i', $header, $match)) $length = (int) $match[1];
        }
        $is_whole = is_string($body) && trim($body) !== '' && strlen($body) <= $max_bytes;
        if ($length !== null && $is_whole) $is_whole = strlen($body) >= $length;
        if ($is_good && $is_whole && !$is_page) {
            $temporary = $cache . '.' . getmypid() . '.tmp';
            // Renamed, so that nobody ever reads half a file.
            if (file_put_contents($temporary, $body) === strlen($body)) rename($temporary, $cache);
            else @unlink($temporary);
        }
    }
    flock($attempt, LOCK_UN);
}

clearstatcache();
header('Access-Control-Allow-Origin: *');
header('X-Content-Type-Options: nosniff');
if (!is_file($cache)) {
    http_response_code(503);
    header('Retry-After: ' . $interval);
    header('Cache-Control: no-store');
    exit;
}
$body = file_get_contents($cache);
$etag = '"' . md5($body) . '"';
header('ETag: ' . $etag);
header('Cache-Control: public, max-age=' . $interval . ', stale-if-error=86400');
if (isset($_SERVER['HTTP_IF_NONE_MATCH']) && strpos($_SERVER['HTTP_IF_NONE_MATCH'], $etag) !== false) {
    http_response_code(304);
    exit;
}
// The bytes tell their charset themselves, as XML does.
header('Content-Type: ' . (preg_match('/^\s*[[{]/', $body) ? 'application/json' : 'application/xml'));
echo $body;
