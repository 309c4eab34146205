import type { ProbeFacts } from '../../finding/facts/probe.ts';
import type { Finding } from '../../finding/finding.ts';
import { runBounded, TimedOut } from '../../schema/bounded.ts';
import { givesUp } from '../json-values.ts';
import { report, type Voice } from '../voice.ts';

/** One expectation whose judgement may take long: by a pattern that a user wrote, over what came from elsewhere. */
export interface Piece {
  readonly asked: ProbeFacts['probe/not-judged']['asked'];
  /** Name of the header, or the path in the JSON. */
  readonly path: string;
  readonly judge: () => Finding | undefined;
}

/**
 * Judges them under one bound. Where one does not come to its end, that is a finding: neither it nor those after it have
 * been looked at, and what was not looked at does not pass.
 */
export function judgePieces(pieces: readonly Piece[], voice: Voice, seconds: number): Finding[] {
  const found: Finding[] = [];
  if (pieces.length === 0) return found;
  let current: Piece | undefined;
  try {
    runBounded(seconds, () => {
      for (const piece of pieces) {
        current = piece;
        const wrong = piece.judge();
        if (wrong) found.push(wrong);
      }
    });
  } catch (thrown) {
    // A path can lead to more values than a call takes, and a pattern or a path deeper than is followed.
    if (!current || !(thrown instanceof TimedOut || givesUp(thrown))) throw thrown;
    const { asked, path } = current;
    found.push(report(voice, 'probe/not-judged', { probe: voice.probe, asked, path, seconds }));
  }
  return found;
}
