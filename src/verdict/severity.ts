import type { Config } from '../config/config.ts';
import type { Finding } from '../finding/finding.ts';
import { WORDS } from '../finding/words.ts';

/** Gives each finding the severity that `rules:` chose for it, and drops those that it turned off. */
export function applySeverities(findings: readonly Finding[], severities: Config['severities']): Finding[] {
  return findings.flatMap((found) => {
    const chosen = severities.get(found.rule);
    // What makes a run errored is a fact about the run; the configuration has no say in it.
    if (chosen === undefined || WORDS[found.rule].stop !== 'failed') return [found];
    return chosen === 'off' ? [] : [{ ...found, severity: chosen }];
  });
}
