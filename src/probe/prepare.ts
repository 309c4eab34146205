import type { Finding } from '../finding/finding.ts';
import type { Network } from '../network/network.ts';
import type { ReadyProbe } from './ready-probe.ts';
import type { ProbeSetting } from './setting.ts';

/**
 * Decides what is sent and whether it may be. Nothing is sent here; a finding says why nothing will be. Each kind of
 * probe is loaded when there is one; the usual one lies beside this in the bundle.
 */
export async function prepareProbe(setting: ProbeSetting, network: Network): Promise<ReadyProbe | Finding> {
  const made = await prepareKind(setting, network);
  return 'rule' in made ? withAllow(made, setting) : made;
}

/** What is not allowed says in which form `allow` speaks of it, and whether it says anything here at all. */
function withAllow(found: Finding, { ask, spec, environment }: ProbeSetting): Finding {
  if (found.rule !== 'probe/blocked' || found.facts.reason !== 'not-allowed') return found;
  const kind = ask.kind === 'grpc' && ask.plain ? 'grpc-plain' : ask.kind;
  const given = environment !== undefined && Object.hasOwn(spec.allow, environment);
  return { ...found, facts: { ...found.facts, allow: { kind, given } } };
}

async function prepareKind(setting: ProbeSetting, network: Network): Promise<ReadyProbe | Finding> {
  const { ask } = setting;
  switch (ask.kind) {
    case 'url':
      return (await import('./url/prepare.ts' /* webpackMode: "eager" */)).prepareUrl({ ...setting, ask }, network);
    case 'tcp':
      return (await import('./tcp/prepare.ts')).prepareTcp({ ...setting, ask }, network);
    case 'tls':
      return (await import('./tls/prepare.ts')).prepareTls({ ...setting, ask }, network);
    case 'dns':
      return (await import('./dns/prepare.ts')).prepareDns({ ...setting, ask }, network);
    case 'grpc':
      return (await import('./grpc/prepare.ts')).prepareGrpc({ ...setting, ask }, network);
    case 'status-page':
      return (await import('./status-page/prepare.ts')).prepareStatusPage({ ...setting, ask }, network);
    case 'database':
      return (await import('./database/prepare.ts')).prepareDatabase({ ...setting, ask }, network);
  }
}
