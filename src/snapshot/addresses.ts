/** Networks that are not public (IANA special-purpose address registries), as `URL` writes their addresses. */
const PRIVATE_ADDRESSES = [
  /^(0|10|127)\./,
  /^169\.254\./,
  /^172\.(1[6-9]|2\d|3[01])\./,
  /^192\.168\./,
  /^100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  // Loopback, unique local, link-local, and IPv4 within IPv6.
  /^\[(::1?|f[cd][\da-f]{2}:.*|fe[89ab][\da-f]:.*|::ffff:.*|64:ff9b:.*)\]$/,
];

/** Whether a host is in a network of its own, by its name or address. Names are not looked up. */
export function isPrivateHost(hostname: string): boolean {
  const name = hostname.replace(/\.$/, '');
  return (
    /^localhost$|\.(localhost|local|internal|intranet|lan|home\.arpa)$/.test(name) ||
    PRIVATE_ADDRESSES.some((pattern) => pattern.test(name))
  );
}
