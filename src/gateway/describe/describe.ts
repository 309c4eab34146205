import type { Gateway } from '../gateway.ts';
import { credentialTold } from './credentials.ts';
import { type Description, factOf, type Section, SourceList, type Told } from './description.ts';
import { apiVersionTold, hostsTold, modeVariableTold } from './mode.ts';
import { listingTold, NO_PROBE, probeTold, statusPageTold } from './services.ts';
import { type Summary, summaryOf } from './summary.ts';

/** Puts all that is known of a gateway into words. What is not known is left out, but for a probe. */
export function describeGateway(gateway: Gateway): Description {
  const { id, name } = gateway;
  const list = new SourceList();
  const sections = toldOf(gateway)
    .filter(([, told]) => told.length > 0)
    .map(([title, told]): Section => ({ title, facts: told.map((one) => factOf(one, list)) }));
  return { id, name, tells: sentenceOf(summaryOf(gateway).tells), sections, sources: list.addresses };
}

function toldOf(gateway: Gateway): readonly (readonly [title: string, told: readonly Told[]])[] {
  const { credentials, modeVariables, apiVersion, probes, listing, statusPage, hints } = gateway;
  return [
    ['Hosts', [hostsTold(gateway)]],
    ['Credentials', credentials.flatMap(credentialTold)],
    ['Mode', modeVariables.flatMap(modeVariableTold)],
    ['API version', apiVersion ? [apiVersionTold(apiVersion)] : []],
    ['Probes', probes.length > 0 ? probes.map(probeTold) : [NO_PROBE]],
    ['Payment methods', listing ? [listingTold(listing)] : []],
    ['Status page', statusPage ? [statusPageTold(statusPage)] : []],
    ['Worth knowing', hints.map((hint) => ({ sentences: [hint.text], evidence: hint }))],
  ];
}

const BY = { host: 'its hosts', key: 'its keys', variable: 'a variable' } as const;

function sentenceOf(tells: Summary['tells']): string {
  const words = tells.map((one) => BY[one]);
  const last = words.at(-1);
  if (last === undefined) return 'Nothing in a configuration tells its mode.';
  return `Its mode is told by ${words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`}.`;
}
