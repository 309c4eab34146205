import { type Finding, finding } from '../finding/finding.ts';
import type { Location } from '../finding/location.ts';
import type { Config, PaymentMethodSpec, ProbeSpec } from './config.ts';
import type { StatusPageAsk } from './probe-spec.ts';

/** What is wrong with places in JSON that status pages and payment methods name, and with what stands beside them. */
export async function checkPaths({ probes, paymentMethods }: Config): Promise<Finding[]> {
  return [
    ...(await Promise.all(probes.map(checkStatusPage))).flat(),
    ...(await Promise.all(paymentMethods.map(checkListing))).flat(),
  ];
}

function wrong(expected: string, location: Location | undefined): Finding[] {
  return [finding('config/value', { path: '', expected }, { location })];
}

const NO_PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) such as $.items[*].id, in `path`';

async function checkStatusPage({ ask, location }: ProbeSpec): Promise<Finding[]> {
  if (ask.kind !== 'status-page') return [];
  const { custom, components } = ask;
  if (custom && components.length > 0) return wrong('either `custom` or `components`', location);
  if (new Set(components).size < components.length) return wrong('each of `components` once', location);
  if (!custom) return [];
  if (!meansOneThing(custom)) return wrong('each text in one list of `custom` alone', location);
  return (await isPath(custom.path)) ? [] : wrong(NO_PATH, location);
}

function meansOneThing({ up, degraded, down }: NonNullable<StatusPageAsk['custom']>): boolean {
  const texts = [...up, ...degraded, ...down];
  return new Set(texts).size === texts.length;
}

async function checkListing({ listed, listing, location }: PaymentMethodSpec): Promise<Finding[]> {
  if (listing === undefined) return [];
  if (listed === undefined) return wrong('`listed` beside `listing`: the word that the listing must hold', location);
  return (await isPath(listing)) ? [] : wrong(NO_PATH, location);
}

async function isPath(text: string): Promise<boolean> {
  const { readJsonPlace } = await import('../schema/json-place.ts');
  return (await readJsonPlace(text)) !== undefined;
}
