import { compareLocations } from '../finding/location.ts';
import type { Severity } from '../finding/rules.ts';
import type { Report, ReportedFinding } from './report.ts';

/** Findings of one environment and service; both undefined for what belongs to no environment. */
export interface Group {
  readonly environment: string | undefined;
  readonly service: string | undefined;
  readonly findings: readonly ReportedFinding[];
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What counts before what is waived, then by weight. The order of equals is kept. */
export function mostSevereFirst(findings: readonly ReportedFinding[]): ReportedFinding[] {
  return [...findings].sort((a, b) => weight(a) - weight(b));
}

function weight(found: ReportedFinding): number {
  return WEIGHT[found.severity] + (found.waived === undefined ? 0 : 10);
}

/** Findings that count, grouped as people work through them: by environment in the order of promotion, then by place. */
export function groupFindings(report: Report, findings: readonly ReportedFinding[]): Group[] {
  const groups = new Map<string, ReportedFinding[]>();
  for (const found of findings) {
    const key = JSON.stringify([found.environment, found.service]);
    groups.set(key, [...(groups.get(key) ?? []), found]);
  }
  const rank = (group: Group) =>
    group.environment === undefined ? -1 : report.environments.indexOf(group.environment);
  return [...groups.values()]
    .map((members) => ({
      environment: members[0]?.environment,
      service: members[0]?.service,
      findings: byPlace(members),
    }))
    .sort((a, b) => rank(a) - rank(b) || compareText(a.service ?? '', b.service ?? ''));
}

/** What a base has as well stands behind what the change brings. */
function byPlace(findings: readonly ReportedFinding[]): ReportedFinding[] {
  const age = ({ change }: ReportedFinding) => (change === 'old' ? 1 : 0);
  return [...findings].sort((a, b) => age(a) - age(b) || compareLocations(a.location, b.location));
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** `production · checkout`, or what stands for findings of no environment. */
export function groupName(group: Group): string {
  const names = [group.environment, group.service].filter((name) => name !== undefined);
  return names.length === 0 ? 'request and files' : names.join(' · ');
}
