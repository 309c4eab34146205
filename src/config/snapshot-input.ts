import { type Finding, finding } from '../finding/finding.ts';
import type { Asked, Surroundings } from './asked.ts';
import type { Request } from './request.ts';

/**
 * What was asked about snapshots. Comparing them is a run of its own: whatever else was asked for beside it would not be
 * done, and the run would pass without it.
 */
export function readSnapshots(
  asked: Asked,
  { variable }: Surroundings,
  findings: Finding[],
): Pick<Request, 'snapshot' | 'snapshots' | 'workflowRun'> {
  const { snapshot = false, environment, checks = [] } = asked;
  const snapshots = asked.snapshots === '' ? undefined : asked.snapshots;
  const refuse = (name: string, reason: 'needed-by-snapshot' | 'beside-snapshots') =>
    findings.push(finding('config/input', { name, reason, suggestion: undefined }));
  if (snapshot && !environment) refuse('environment', 'needed-by-snapshot');
  if (snapshots !== undefined) {
    if (snapshot) refuse('snapshot', 'beside-snapshots');
    if (checks.some((check) => check !== 'parity')) refuse('checks', 'beside-snapshots');
    if (asked.failOnNew === 'true') refuse('fail-on-new', 'beside-snapshots');
  }
  const [id, commit] = [variable('GITHUB_RUN_ID'), variable('GITHUB_SHA')];
  // Each is only held against another of its kind, and stands in the snapshot as it is.
  const isPlain = /^\d{1,20}$/.test(id ?? '') && /^[0-9a-f]{40,64}$/.test(commit ?? '');
  return { snapshot, snapshots, workflowRun: isPlain && id && commit ? { id, commit } : undefined };
}
