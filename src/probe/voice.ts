import type { ProbeSpec } from '../config/config.ts';
import type { Leaf } from '../environment/effective.ts';
import { type Finding, finding, type Place } from '../finding/finding.ts';
import type { Facts, Rule } from '../finding/rules.ts';

/** How the findings of a probe are made: its name, its place and its weight. */
export interface Voice {
  readonly probe: string;
  readonly place: Place;
  readonly blocks: boolean;
}

type ProbeRule = Extract<Rule, `probe/${string}` | `database/${string}`>;

/** A finding of a probe. Those of a probe that does not block are warnings. */
export function report<R extends ProbeRule>(voice: Voice, rule: R, facts: Facts[R]): Finding {
  return finding(rule, facts, voice.place, voice.blocks ? undefined : 'warning');
}

interface Speaker {
  readonly spec: ProbeSpec;
  readonly environment: string | undefined;
  readonly service: string | undefined;
}

/** Findings stand at the value under check where there is one, and else at the probe's own line. */
export function voiceOf({ spec, environment, service }: Speaker, leaf: Leaf | undefined): Voice {
  const origin = leaf?.origin();
  const value = origin && (origin.valueLocation ?? origin.location);
  const rule = spec.location && value ? [{ role: 'rule', location: spec.location } as const] : undefined;
  return {
    probe: spec.name,
    blocks: spec.blocks,
    place: {
      environment,
      service,
      location: value ?? spec.location,
      ...(leaf && { pointer: leaf.pointer }),
      ...(rule && { related: rule }),
      ...(spec.runbook !== undefined && { runbook: spec.runbook }),
    },
  };
}
