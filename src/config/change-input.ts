import { type Finding, finding } from '../finding/finding.ts';
import { suggest } from '../finding/suggest.ts';
import type { Asked, Refuse } from './asked.ts';
import type { BaseRequest, Request } from './request.ts';

const POLICIES = ['head', 'base'] as const;

/** What is asked of a change. Whoever asks needs something to compare with, or everything would count as new or old. */
export function readChange(
  { failOnNew, policy }: Asked,
  base: BaseRequest | undefined,
  findings: Finding[],
  refuse: Refuse,
): Pick<Request, 'failOnNew' | 'policy'> {
  const asks = { 'fail-on-new': failOnNew === 'true', policy: policy === 'base' };
  if (!['true', 'false', '', undefined].includes(failOnNew)) refuse('fail-on-new');
  const known = POLICIES.find((name) => name === policy);
  if (!known && policy !== undefined && policy !== '') refuse('policy', suggest(policy, POLICIES));
  for (const [name, isAsked] of Object.entries(asks)) {
    if (isAsked && !base) findings.push(finding('config/input', { name, reason: 'needs-base', suggestion: undefined }));
  }
  return { failOnNew: asks['fail-on-new'], policy: known };
}
