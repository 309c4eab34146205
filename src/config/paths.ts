import { type Finding, finding } from '../finding/finding.ts';
import { toPointer } from '../finding/pointer.ts';
import type { Document } from '../source/document.ts';
import type { Config, PaymentMethodSpec, ProbeSpec } from './config.ts';
import type { StatusPageAsk } from './probe-spec.ts';
import type { Wrong } from './wrong.ts';

/** What is wrong with places in JSON that status pages and payment methods name, and with what stands beside them. */
export async function checkPaths({ probes, paymentMethods }: Config, document: Document): Promise<Finding[]> {
  const found = await Promise.all([
    ...probes.map(async (probe, entry) => ({ list: 'probes', entry, wrong: await checkStatusPage(probe) })),
    ...paymentMethods.map(async (method, entry) => ({
      list: 'payment-methods',
      entry,
      wrong: await checkListing(method),
    })),
  ]);
  return found.flatMap(({ list, entry, wrong }) =>
    wrong.map(({ at, expected, part }) => {
      const pointer = toPointer([list, String(entry), ...at]);
      return finding(
        'config/value',
        { path: pointer, expected },
        { location: document.locate(pointer, part), pointer },
      );
    }),
  );
}

const NO_PATH = 'a JSON Pointer, or a JSONPath (RFC 9535) such as $.items[*].id, in `path`';

async function checkStatusPage({ ask }: ProbeSpec): Promise<Wrong[]> {
  if (ask.kind !== 'status-page') return [];
  const { custom, components } = ask;
  const say = (at: readonly string[], expected: string, part: Wrong['part'] = 'key'): Wrong[] => [
    { at, expected, part },
  ];
  if (custom && components.length > 0) return say(['components'], 'either `custom` or `components`');
  const again = components.findIndex((name, at) => components.indexOf(name) < at);
  if (again >= 0) return say(['components', String(again)], 'each of `components` once', 'value');
  if (!custom) return [];
  if (!meansOneThing(custom)) return say(['custom'], 'each text in one list of `custom` alone');
  return (await isPath(custom.path)) ? [] : say(['custom', 'path'], NO_PATH, 'value');
}

function meansOneThing({ up, degraded, down }: NonNullable<StatusPageAsk['custom']>): boolean {
  const texts = [...up, ...degraded, ...down];
  return new Set(texts).size === texts.length;
}

async function checkListing({ listed, listing }: PaymentMethodSpec): Promise<Wrong[]> {
  if (listing === undefined) return [];
  if (listed === undefined) {
    const expected = '`listed` beside `listing`: the word that the listing must hold';
    return [{ at: ['listing'], expected, part: 'key' }];
  }
  return (await isPath(listing)) ? [] : [{ at: ['listing', 'path'], expected: NO_PATH, part: 'value' }];
}

async function isPath(text: string): Promise<boolean> {
  const { readJsonPlace } = await import('../schema/json-place.ts');
  return (await readJsonPlace(text)) !== undefined;
}
