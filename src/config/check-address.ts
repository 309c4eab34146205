import { readUrl } from '../network/screen.ts';
import type { RawProbe } from './raw.ts';
import type { Wrong } from './wrong.ts';

/** Schemes of what is probed otherwise than over HTTP. */
const OF_DATABASES = /^(?:postgres|postgresql|mysql|mariadb|redis|rediss):/i;

/**
 * Addresses of HTTP that tollgate.yml itself writes and that are none, such as the name of a key in the place of its
 * value. Of a probe that does not block nobody would ever learn that it has asked nothing.
 */
export function wrongAddress({ url, 'status-page': page }: RawProbe): Wrong[] {
  return [
    ...of('url', url, ', or { from: KEY } for the value of a key'),
    ...of('status-page', page, ' (a key of the configuration cannot give it)'),
  ];
}

function of(key: string, text: RawProbe['url'], otherwise: string): Wrong[] {
  if (typeof text !== 'string' || isAddress(text)) return [];
  const expected = OF_DATABASES.test(text)
    ? 'an address that begins with https://; a database is probed with `database`'
    : `an absolute address such as https://api.example.com/health${otherwise}`;
  return [{ at: [key], expected, part: 'value' }];
}

/** Plain http is for the workflow to allow, host by host. */
function isAddress(text: string): boolean {
  const url = readUrl(text);
  // The parser would mend `https:api.example` and spaces before it, which nobody means.
  return url !== undefined && /^https?:\/\/[^/]/i.test(text);
}
