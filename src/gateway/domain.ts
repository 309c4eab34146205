/** What stands before the country where names are given out one level below it: `com.mx`, `co.uk`. */
const SECOND_LEVEL = /^(?:com?|net|org|edu|gov|gob|ac|or|ne|go|in|nom|gen|info)$/;

/** The part of a host that somebody registered: the last two labels, or three under `com.mx` and its like. */
export function registeredIn(host: string): string {
  const labels = host.split('.');
  const country = labels.at(-1) ?? '';
  const isLong = labels.length > 2 && country.length === 2 && SECOND_LEVEL.test(labels.at(-2) ?? '');
  return labels.slice(isLong ? -3 : -2).join('.');
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
