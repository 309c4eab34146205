import type { JsonMatcher, ProbeExpectation } from '../../config/probe-spec.ts';
import type { ProbeFacts } from '../../finding/facts/probe.ts';
import { isEqual } from '../../schema/equal.ts';
import { expressionOf } from '../../schema/expression.ts';
import type { JsonPlace } from '../../schema/json-path.ts';
import { readJsonPlace } from '../../schema/json-place.ts';
import { report, type Voice } from '../voice.ts';
import type { Piece } from './pieces.ts';

type Reason = ProbeFacts['probe/json']['reason'];

/** The values of a JSON body, held against what is expected of them. */
export async function jsonPieces(voice: Voice, wanted: ProbeExpectation['json'], json: unknown): Promise<Piece[]> {
  return Promise.all(
    Object.entries(wanted).map(async ([path, matcher]): Promise<Piece> => {
      const place = await readJsonPlace(path);
      if (!place) throw new Error('tollgate.yml was let through with a path that is none');
      const judge = () => {
        const reason = faultOf(matcher, place, json);
        return reason && report(voice, 'probe/json', { probe: voice.probe, path, reason });
      };
      return { asked: 'json', path, judge };
    }),
  );
}

/** A path that can lead to several values gives the list of them; one that leads to none gives nothing to look at. */
function faultOf(matcher: JsonMatcher, place: JsonPlace, json: unknown): Reason | undefined {
  const values = place.read(json);
  if (matcher.exists === false) return values.length === 0 ? undefined : 'there';
  if (values.length === 0) return 'missing';
  return unmet(matcher, place.many ? values : values[0]);
}

/** The first matcher that a value does not meet. Kinds are not converted: "0.9" is not 0.9. */
function unmet(matcher: JsonMatcher, value: unknown): Reason | undefined {
  const { includes, matches, every } = matcher;
  if ('equals' in matcher && !isEqual(value, matcher.equals)) return 'equals';
  if ('includes' in matcher && !holds(value, includes)) return 'includes';
  if (matches !== undefined && !(typeof value === 'string' && expressionOf(matches).test(value))) return 'matches';
  return every && !eachMeets(every, value) ? 'every' : undefined;
}

function holds(value: unknown, wanted: unknown): boolean {
  if (Array.isArray(value)) return value.some((item) => isEqual(item, wanted));
  return typeof value === 'string' && typeof wanted === 'string' && value.includes(wanted);
}

/** In an empty list nothing was looked at, and that does not pass. */
function eachMeets(matcher: JsonMatcher, value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item) => unmet(matcher, item) === undefined);
}
