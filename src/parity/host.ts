/** Labels of a host that end a name which only the own network knows. */
const PRIVATE_NAME = /\.(?:local|lan|home|home\.arpa|localdomain|intranet|corp)$/;

/** Names inside of a cluster of Kubernetes, which ask nobody outside of it. */
const CLUSTER_NAME = /\.(?:svc|cluster\.local)$/;

/** Whether a host name means the machine itself without being an address. */
export function isLoopbackName(host: string): boolean {
  return host === 'localhost' || /\.localhost$|^(?:host|gateway)\.docker\.internal$/.test(host);
}

/** Whether a host is known in the network of the deployment alone: a name of one label, or of a cluster. */
export function isInternalName(host: string): boolean {
  return !host.includes('.') || CLUSTER_NAME.test(host) || /\.(?:internal|consul)$/.test(host) || isPrivateName(host);
}

/** Whether a host name ends like those that no public resolver knows. */
export function isPrivateName(host: string): boolean {
  return PRIVATE_NAME.test(host) && !CLUSTER_NAME.test(host);
}

/** Longest text that is looked at, and how many hosts of it. */
const LONGEST = 2048;
const MOST = 32;

const BARE_HOST = /^(?:\[[0-9a-f:.]+\]|[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?)(?::\d{1,5})?$/i;

/**
 * The hosts of a text, in lower case and without ports: of a URL (of several hosts as well, as drivers of databases take
 * them, and behind `jdbc:`), of a bare host, or of a list of nothing but hosts. Empty where anything else stands in it.
 */
export function hostsIn(text: string): string[] {
  const trimmed = text.trim().replace(/^jdbc:/i, '');
  if (trimmed === '' || trimmed.length > LONGEST) return [];
  if (/^::1?$/.test(trimmed)) return [trimmed];
  const parts = trimmed.split(/[\s,;]+/, MOST).filter((part) => part !== '');
  if (parts.length > 1 && parts.every(isUrl)) return parts.flatMap(hostsOfUrl);
  if (isUrl(trimmed)) return hostsOfUrl(trimmed);
  return parts.every((part) => BARE_HOST.test(part)) ? parts.map(hostOf) : [];
}

/** Whether a text is a URL with an authority. */
function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\/[^/]/i.test(text);
}

/** A URL as browsers read it, else by its authority alone, which may name several hosts. */
function hostsOfUrl(url: string): string[] {
  const read = URL.parse(url);
  if (read && read.hostname !== '' && !read.hostname.includes(',')) return [hostOf(read.hostname)];
  const [, authority = ''] = /^[^:]+:\/\/([^/?#\s]*)/.exec(url) ?? [];
  return authority
    .slice(authority.lastIndexOf('@') + 1)
    .split(',')
    .filter((part) => BARE_HOST.test(part))
    .map(hostOf);
}

function hostOf(part: string): string {
  const [, address] = /^\[([^\]]*)\]/.exec(part) ?? [];
  return (address ?? part.replace(/:\d{1,5}$/, '')).toLowerCase().replace(/\.$/, '');
}
