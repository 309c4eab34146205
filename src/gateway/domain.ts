/** What stands before the country where names are given out one level below it: `com.mx`, `co.uk`. */
const SECOND_LEVEL = /^(?:com?|net|org|edu|gov|gob|ac|or|ne|go|in|nom|gen|info)$/;

/** The part of a host that somebody registered: the last two labels, or three under `com.mx` and its like. */
export function registeredIn(host: string): string {
  const last = host.lastIndexOf('.');
  const second = host.lastIndexOf('.', last - 1);
  if (last <= 0 || second <= 0) return host;
  const isLong = host.length - last === '.xx'.length && SECOND_LEVEL.test(host.slice(second + 1, last));
  return host.slice((isLong ? host.lastIndexOf('.', second - 1) : second) + 1);
}

/** Ends of names that lead nowhere outside: of a machine, a cluster, a company, a test. */
const PRIVATE =
  /\.(?:local|localhost|localdomain|internal|intranet|private|corp|home|lan|test|invalid|mock|stub|svc|cluster|docker|consul|arpa)$/;

/** Names under which those who carry the traffic of others put the whole host of their customer. */
const CARRIER =
  /\.(?:edgekey\.net|edgesuite\.net|akamaiedge\.net|akamaized\.net|cdn\.cloudflare\.net|cloudfront\.net|fastly\.net|fastlylb\.net|azureedge\.net|azurefd\.net|trafficmanager\.net|incapdns\.net)$/;

/** Whether a host is of a kind that may be called after any other. */
export function isBorrowed(host: string): boolean {
  return !host.includes('.') || PRIVATE.test(host) || CARRIER.test(host) || /^[\d.]+$|^\[/.test(host);
}
