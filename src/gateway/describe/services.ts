import type { GatewayListing, GatewayProbe, GatewayStatusPage } from '../gateway.ts';
import { codes, type Row, type Told } from './description.ts';
import { nameRows } from './mode.ts';

const MODES: Readonly<Record<GatewayProbe['mode'], string>> = { live: 'live', test: 'test', both: 'live and test' };

/** A request that proves that the gateway answers, and what it must be answered with. */
export function probeTold(probe: GatewayProbe): Told {
  const { mode, method, url, path, body = '', auth = '', lists } = probe;
  return {
    title: `\`${method} ${url ?? path}\``,
    rows: [
      ['mode', MODES[mode]],
      ...partRows(probe),
      ['sends', body === '' ? '' : `\`${body}\``],
      ['expects', expectation(probe)],
      ['credential', auth === 'none' ? '' : auth],
    ],
    sentences: [
      ...(url === undefined ? ['The merchant alone knows its host: `url` must give the address before the path.'] : []),
      ...(lists ? ['Its answer with a credential lists the payment methods.'] : []),
    ],
    evidence: probe,
  };
}

function partRows({ parts = {} }: GatewayProbe): Row[] {
  return Object.entries(parts).flatMap(([name, part]) =>
    nameRows(part).map(([label, text], at): Row => [at === 0 ? `{${name}}` : label, text]),
  );
}

function expectation(probe: GatewayProbe): string {
  const { status, authenticatedStatus, bodyPattern, authenticatedBodyPattern } = probe;
  const without = answer(status, bodyPattern);
  const withOne = answer(authenticatedStatus, authenticatedBodyPattern);
  if (without === undefined) return `${withOne ?? 'nothing that is known'}; never sent without a credential`;
  if (withOne === undefined) return `${without}; never sent with a credential`;
  return without === withOne ? without : `${without} without a credential, ${withOne} with one`;
}

function answer(status: readonly number[], pattern: string | undefined): string | undefined {
  if (status.length === 0) return undefined;
  return `${codes(status.map(String))}${pattern === undefined ? '' : ` and a body that has \`${pattern}\``}`;
}

/** What is said of a gateway that no request is known for. */
export const NO_PROBE: Told = {
  sentences: [
    'No request is known that proves that it answers and changes nothing. A probe with `url` and `expect` can say one.',
  ],
  evidence: undefined,
};

/** Where payment methods of the merchant are listed. */
export function listingTold(listing: GatewayListing): Told {
  const { path, url = '', auth = '' } = listing;
  return {
    rows: [
      ['request', url],
      ['place', path === undefined ? '' : `\`${path}\``],
      ['credential', auth],
    ],
    sentences:
      path === undefined
        ? ['Where its answer has the methods is not recorded, so that `listed` does not read it.']
        : ['`listed` in `payment-methods` reads it, with a credential that the workflow binds.'],
    evidence: listing,
  };
}

const PAGES: Readonly<Record<GatewayStatusPage['kind'], string>> = {
  statuspage: 'A probe with `status-page` reads it.',
  instatus: 'A probe with `status-page` reads it.',
  other: 'It has a form of its own.',
  unknown: 'Its form is not recorded.',
};

/** Where the gateway tells of its own troubles. */
export function statusPageTold(page: GatewayStatusPage): Told {
  return {
    rows: [
      ['page', page.url],
      ['for programs', page.api ?? ''],
    ],
    sentences: [PAGES[page.kind]],
    evidence: page,
  };
}
