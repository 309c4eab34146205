import type { Config } from '../config/config.ts';
import type { Request } from '../config/request.ts';
import type { RunDifference } from '../finding/facts/snapshot.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { displayKey } from '../finding/pointer.ts';
import type { SnapshotFile } from './read-folder.ts';
import { rulesDigest } from './rules-digest.ts';
import type { Snapshot } from './snapshot.ts';

/** Why snapshots cannot be laid beside each other; empty when they can. Nothing is guessed from those that are there. */
export function whyNotComparable(files: readonly SnapshotFile[], config: Config, request: Request): Finding[] {
  const rules = rulesDigest(config);
  return [
    ...config.environments.flatMap(({ name, location }) => ofEnvironment(name, files, location)),
    ...files.flatMap(({ file, snapshot }) => {
      const environment = displayKey(snapshot.environment);
      const spec = config.environments.find(({ name }) => name === snapshot.environment);
      const place = spec && { environment: spec.name, location: spec.location };
      const by = otherRun(snapshot, request);
      const isWhole = snapshot.services.every(({ complete }) => complete);
      return [
        ...(!spec || snapshot.rules !== rules ? [finding('snapshot/other-rules', { environment, file }, place)] : []),
        ...(isWhole ? [] : [finding('snapshot/incomplete', { environment }, place)]),
        ...(by ? [finding('snapshot/other-run', { environment, by }, place)] : []),
      ];
    }),
    ...otherKeys(files),
  ];
}

function ofEnvironment(environment: string, files: readonly SnapshotFile[], location: Finding['location']): Finding[] {
  const own = files.filter(({ snapshot }) => snapshot.environment === environment);
  const place = { environment, location };
  if (own.length === 0) return [finding('snapshot/missing', { environment, found: files.length }, place)];
  const names = own.map(({ file }) => file);
  const services = own.flatMap(({ snapshot }) => snapshot.services.map(({ service }) => service));
  const isTwice = own.length > 1 || new Set(services).size < services.length;
  return isTwice ? [finding('snapshot/duplicate', { environment, files: names }, place)] : [];
}

const DAY = 24 * 60 * 60 * 1000;

/** How far the clock of another machine may be ahead. */
const AHEAD = 10 * 60 * 1000;

/** Of one run of a workflow all jobs know it, however long one of them has waited. Elsewhere there is only the time. */
function otherRun({ run, made }: Snapshot, { workflowRun, now }: Request): RunDifference | undefined {
  if (run || workflowRun) {
    if (run?.id !== workflowRun?.id) return 'run';
    return run?.commit === workflowRun?.commit ? undefined : 'commit';
  }
  const age = now.getTime() - Date.parse(made);
  if (!(age <= DAY)) return 'age';
  return age < -AHEAD ? 'future' : undefined;
}

/** A snapshot without a key has no fingerprints; what they are needed for is told where it is asked for. */
function otherKeys(files: readonly SnapshotFile[]): Finding[] {
  const keyed = files.filter(({ snapshot }) => snapshot.key !== null);
  const environments = [...new Set(keyed.map(({ snapshot }) => displayKey(snapshot.environment)))];
  const isOne = new Set(keyed.map(({ snapshot }) => snapshot.key)).size < 2;
  return isOne ? [] : [finding('snapshot/other-key', { environments })];
}
