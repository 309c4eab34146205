import type { Path } from '../finding/pointer.ts';
import { hostsIn } from './host.ts';
import { asUrl, wordsOfKey } from './suspicion.ts';

/** A scalar, by the name of the environment that has it. */
export interface Voice {
  readonly environment: string;
  readonly value: string | number | boolean;
}

/** Fewest environments of which one can stand alone. */
const FEWEST = 3;

/**
 * The index of the one value that differs where all others agree; undefined where there is none, where they are of
 * different types, or where it differs as values of several places do by nature.
 */
export function oddOneOut(path: () => Path, voices: readonly Voice[]): number | undefined {
  if (voices.length < FEWEST || new Set(voices.map(({ value }) => typeof value)).size > 1) return undefined;
  const byValue = Map.groupBy(
    voices.map((_, index) => index),
    (index) => voices[index]?.value,
  );
  if (byValue.size !== 2) return undefined;
  const [odd] = [...byValue.values()].find((indexes) => indexes.length === 1) ?? [];
  const other = voices.find((_, index) => index !== odd);
  const alone = odd === undefined ? undefined : voices[odd];
  if (!alone || !other || variesByNature(path()) || variesByPlace(alone, other)) return undefined;
  return odd;
}

/** Words of keys whose values differ from place to place without anybody having to say why. */
const VARYING = new Set(
  (
    'replicas replica cpu memory mem size capacity instances instance concurrency workers threads pool quota limits ' +
    'requests weight percentage percent rollout autoscaling hpa shards shard nodes node partitions storage ' +
    'disk heap xmx xms budget cost rate burst sampling sample tag image digest sha commit revision build release ' +
    'region zone az cell cluster site tenant brand market country locale language lang currency timezone tz environment ' +
    'env stage tier name id ids uuid arn account project subscription namespace label labels annotation annotations ip ' +
    'cidr subnet subnets vpc email mail bucket queue topic prefix suffix key keys secret ' +
    'token password passwd pwd dsn credential credentials certificate cert checksum hash salt schedule cron window date ' +
    'methods carrier carriers shipping legal company gomemlimit gomaxprocs'
  ).split(' '),
);

function variesByNature(path: Path): boolean {
  const [last = '', ...above] = [...path.filter((part) => !/^\d+$/.test(part))].reverse();
  // What it is about stands in its name, or at the end of that of the mapping that holds it: `resources.limits.cpu`.
  const about = [...wordsOfKey(last), ...above.slice(0, 2).flatMap((part) => wordsOfKey(part).slice(-1))];
  return about.some((word) => VARYING.has(word));
}

/** Words of places: of regions of the world and of clouds, and of countries, by their usual abbreviations. */
const PLACE =
  /^(?:(?:eu|us|usa|ap|apac|sa|af|me|ca|uk|gb|de|fr|es|it|nl|se|no|dk|fi|pl|ch|at|be|ie|pt|jp|au|nz|in|br|mx|cn|hk|sg|kr|id|my|th|vn|ph|za|ae|il|tr|emea|latam|amer|americas|europe|asia|australia|africa|canada|brazil|india|japan|west|east|north|south|central|northeast|northwest|southeast|southwest|global|primary|secondary|blue|green|canary|prod|production|prd|live|main)[a-d]?\d{0,3}[a-d]?|\d+|[a-d])$/;

/** How much memory a virtual machine of Java takes: `-Xmx4g`. */
const HEAP = /^xm[snx]\d+[kmgt]?$/;

/** Whether a value differs in nothing but the name of its place, or names its own environment. */
function variesByPlace(odd: Voice, other: Voice): boolean {
  if (typeof odd.value !== 'string' || typeof other.value !== 'string') return false;
  if (odd.value.trim() === '' || other.value.trim() === '' || isIdentifier(odd.value) || isIdentifier(other.value))
    return true;
  const [one, two] = [bare(odd), bare(other)];
  if (one === two) return true;
  const own = partsOf(odd.environment).filter((part) => !partsOf(other.environment).includes(part));
  const said = partsOf(odd.value);
  return own.some((part) => said.includes(part)) || isWithinPlace(odd.value, other.value);
}

/** Addresses in a private network, of which each place has its own. */
function isWithinPlace(odd: string, other: string): boolean {
  const hosts = [...hostsIn(odd), ...hostsIn(other)];
  const isAddress = (host: string): boolean => /^[\d.]+$|:/.test(host);
  return !asUrl(odd)?.protocol.startsWith('http') && hosts.length > 1 && hosts.every(isAddress);
}

/** What is left of a value without what names a place. */
function bare({ value, environment }: Voice): string {
  const own = partsOf(environment);
  return partsOf(String(value))
    .filter((part) => !own.includes(part) && !PLACE.test(part) && !HEAP.test(part))
    .join(' ');
}

function partsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== '');
}

/** A number of something, such as a UUID, a digest or an account: each place may have its own. */
function isIdentifier(text: string): boolean {
  return /^(?=[^\s]*\d)[0-9a-f-]{8,}$/i.test(text.trim()) || /^[A-Z]{1,4}[-_]?\d{5,}$/i.test(text.trim());
}
