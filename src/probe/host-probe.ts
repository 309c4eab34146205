import type { ProbeSpec } from '../config/config.ts';
import type { Ask } from '../config/probe-spec.ts';
import type { Call } from '../network/converse.ts';
import type { AskedHost } from './host-target.ts';
import type { ReadyProbe, Sighting } from './ready-probe.ts';

/** Asks a host over one connection. */
export type AskOnce = (call: Omit<Call, 'tls'>, signal: AbortSignal) => Promise<Sighting>;

/** A probe of one host, over a connection for each attempt. */
export function hostProbe(
  { host, port, voice }: AskedHost,
  spec: ProbeSpec,
  kind: Ask['kind'],
  ask: AskOnce,
): ReadyProbe {
  const { timeout, expect, warn } = spec;
  const family = expect.ipFamily;
  return {
    kind,
    voice,
    ask: (signal, address) => ask({ host, port, address, family, timeout }, signal),
    endpoint: { host, port, family },
    manner: spec,
    expect,
    warn,
  };
}
