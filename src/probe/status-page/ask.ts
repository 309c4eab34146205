import type { StatusPageAsk } from '../../config/probe-spec.ts';
import { type Finding, finding } from '../../finding/finding.ts';
import type { Answer, Network, NetworkRequest } from '../../network/network.ts';
import type { JsonPlace } from '../../schema/json-path.ts';
import { jsonOfBody } from '../answer-body.ts';
import { isPassingStatus, retryAfterOf } from '../passing.ts';
import type { Sighting } from '../ready-probe.ts';
import { report, type Voice } from '../voice.ts';
import { readCustom } from './custom.ts';
import { readInstatus } from './instatus.ts';
import type { PageState } from './state.ts';
import { readStatuspage } from './statuspage.ts';

/** A status page that is asked. */
export interface Page {
  readonly voice: Voice;
  readonly ask: StatusPageAsk;
  /** Where the state stands, for `custom`. */
  readonly place: JsonPlace | undefined;
  readonly request: NetworkRequest;
  /** The moment of the run. */
  readonly now: Date;
}

/** Asks the page once and judges what it says. */
export async function askStatusPage(
  page: Page,
  network: Network,
  signal: AbortSignal,
  address: string | undefined,
): Promise<Sighting> {
  const exchange = await network.send({ ...page.request, address }, signal);
  if (exchange.kind !== 'answered') return exchange;
  const { status, trace } = exchange;
  return {
    kind: 'seen',
    findings: statesIn(page, exchange).flatMap((state) => said(page.voice, state, status)),
    trace,
    status,
    mayPass: isPassingStatus(status),
    retryAfter: retryAfterOf(exchange, page.now),
  };
}

/** A page that does not answer as a page does says nothing about the service. */
function statesIn({ ask, place }: Page, answer: Answer): readonly PageState[] {
  const { format, components, custom } = ask;
  const { status } = answer;
  if (status >= 300 && status <= 399) return [{ word: 'unknown', reason: 'redirect' }];
  if (status !== 200) return [{ word: 'unknown', reason: 'status' }];
  const body = jsonOfBody(answer);
  if (body.kind !== 'json') return [{ word: 'unknown', reason: body.kind }];
  if (custom && place) return [readCustom(body.value, place, custom)];
  return format === 'instatus' ? readInstatus(body.value, components) : readStatuspage(body.value, components);
}

/** A disturbance of the page as a whole may be of something that nobody here uses, and only warns. */
function said(voice: Voice, { word, reason, component }: PageState, status: number): Finding[] {
  if (word === 'up') return [];
  const facts = { probe: voice.probe, state: word, reason, component, status } as const;
  const warns = component === undefined && (word === 'degraded' || word === 'maintenance');
  return [
    warns ? finding('probe/status-page', facts, voice.place, 'warning') : report(voice, 'probe/status-page', facts),
  ];
}
