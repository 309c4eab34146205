import type { HeaderMatcher, ProbeExpectation } from '../../config/probe-spec.ts';
import type { ProbeFacts } from '../../finding/facts/probe.ts';
import type { Answer } from '../../network/network.ts';
import { matchesWildcard } from '../../parity/wildcard.ts';
import { expressionOf } from '../../schema/expression.ts';
import { report, type Voice } from '../voice.ts';
import type { Piece } from './pieces.ts';

/** The headers of an answer, held against what is expected of them. */
export function headerPieces(voice: Voice, wanted: ProbeExpectation['header'], { fieldLines }: Answer): Piece[] {
  return Object.entries(wanted).map(([header, matcher]) => ({
    asked: 'header',
    path: header,
    judge: () => {
      const reason = faultOf(matcher, fieldLines.get(header.toLowerCase()));
      return reason && report(voice, 'probe/header', { probe: voice.probe, header, reason });
    },
  }));
}

/** A header that is not there fits nothing. Of several values one is enough. */
function faultOf(
  matcher: HeaderMatcher,
  values: readonly string[] | undefined,
): ProbeFacts['probe/header']['reason'] | undefined {
  if (matcher.kind === 'absent') return values ? 'there' : undefined;
  if (!values) return 'missing';
  const fits = values.some((value) =>
    matcher.kind === 'glob' ? matchesWildcard(matcher.glob, value) : expressionOf(matcher.pattern).test(value),
  );
  return fits ? undefined : 'differs';
}
