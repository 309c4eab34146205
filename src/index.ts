/**
 * Tollgate inside another program: one call that takes a request and gives a report.
 *
 * ```ts
 * import { DEFAULT_LIMITS, Redactor, renderJson, type Request, run } from 'tollgate';
 *
 * const request: Request = {
 *   workspace: '/srv/shop',
 *   config: undefined,
 *   environment: 'production',
 *   checks: [],
 *   failOn: 'error',
 *   quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
 *   processValues: new Map(),
 *   credentials: new Map(),
 *   network: { allowPrivateHosts: [], certificateAuthorities: [], resolutions: [] },
 *   limits: DEFAULT_LIMITS,
 *   reach: { online: true },
 *   now: new Date(),
 * };
 * const { report, secrets } = await run(request, () => {}, new AbortController().signal);
 * const redactor = new Redactor();
 * for (const secret of secrets) redactor.add(secret);
 * const { text, hits } = redactor.scan(renderJson(report));
 * ```
 *
 * The report holds no value of the configuration. Search what is written all the same, as above: `hits` above 0 is a
 * bug. `run` reads the files of the workspace and, where the plan has probes, the network; nothing else of the process.
 *
 * @packageDocumentation
 */
export type { EnvironmentGateways, GatewayRecord, GatewaySign, ProbeRecord } from './check/check.ts';
export type { PlanItem } from './config/plan.ts';
export type { BaseRequest, CheckName, QuickStart, Reach, Request } from './config/request.ts';
export type { Location } from './finding/location.ts';
export type { Rule, Severity } from './finding/rules.ts';
export type { Credential, NetworkRights, Resolution } from './network/rights.ts';
export { renderJson } from './report/json.ts';
export type { ExitCode, Report, ReportedFinding, ReportedItem, Verdict } from './report/report.ts';
export { type RunResult, run } from './run.ts';
export { Redactor } from './secret/redactor.ts';
export { Secret } from './secret/secret.ts';
export { DEFAULT_LIMITS, type Limits } from './source/limits.ts';
