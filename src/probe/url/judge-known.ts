import type { ProbeExpectation } from '../../config/probe-spec.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Answer } from '../../network/network.ts';
import { report, type Voice } from '../voice.ts';
import { judgeContent } from './judge-content.ts';

/** An answer as the catalogue knows it. */
export interface KnownAnswer {
  readonly status: readonly number[];
  /** Regular expression that must fit somewhere in its body. */
  readonly bodyPattern: string | undefined;
  /** Whether it is surely so, by a source that is recorded: what is not makes no error. */
  readonly isSure: boolean;
}

/** What the body of an answer is held against beside the catalogue. */
export interface KnownBodyTerms {
  readonly voice: Voice;
  readonly known: KnownAnswer | undefined;
  readonly expect: ProbeExpectation;
  readonly violations: ((body: unknown) => number) | undefined;
  /** Seconds for all patterns together. */
  readonly seconds: number;
}

/** Holds the body of an answer that the catalogue knows against its pattern, or sees at least that it is no page, unless the probe says what the body must be. */
export async function judgeKnownBody(terms: KnownBodyTerms, answer: Answer): Promise<Finding[]> {
  const { voice, known, expect, seconds } = terms;
  if (!known?.status.includes(answer.status) || saysBody(terms)) return [];
  const voiced = { ...voice, blocks: voice.blocks && known.isSure };
  const unsure = known.isSure ? {} : ({ unsure: true } as const);
  if (known.bodyPattern === undefined) return isPage(answer) ? [pageInstead(voiced, unsure)] : [];
  const body = { matches: [known.bodyPattern], absent: [] };
  const wanted = { ...expect, header: {}, json: {}, body };
  const asked = { voice: voiced, wanted, violations: undefined, seconds };
  const found = await judgeContent(asked, answer);
  return found.map((one) => byCatalogue(one, unsure));
}

/** A page for people where a program is answered: a proxy's, or one that speaks of maintenance. */
function isPage({ status, headers }: Answer): boolean {
  return (
    status >= 200 &&
    status <= 299 &&
    /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(headers.get('content-type') ?? '')
  );
}

function pageInstead(voice: Voice, unsure: { readonly unsure?: true }): Finding {
  return report(voice, 'probe/body', { probe: voice.probe, reason: 'html', violations: 0, by: 'catalogue', ...unsure });
}

function saysBody({ expect: { body, json }, violations }: KnownBodyTerms): boolean {
  return violations !== undefined || [body.matches, body.absent, Object.keys(json)].some(({ length }) => length > 0);
}

/** The catalogue has one pattern alone, so that there is no number of it. */
function byCatalogue(found: Finding, unsure: { readonly unsure?: true }): Finding {
  if (found.rule === 'probe/not-judged') return { ...found, facts: { ...found.facts, by: 'catalogue', ...unsure } };
  if (found.rule !== 'probe/body') return found;
  const { at: _, ...facts } = found.facts;
  return { ...found, facts: { ...facts, by: 'catalogue', ...unsure } };
}
