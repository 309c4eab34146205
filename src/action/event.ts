import type { EventBase, Reach } from '../config/request.ts';
import { type Finding, finding } from '../finding/finding.ts';
import { isObjectId } from '../git/ref.ts';

/** What is known of the event that started the workflow: the part of `context` that is looked at. */
export interface Event {
  readonly eventName: string | undefined;
  readonly actor: string | undefined;
  /** Undefined when it could not be read. */
  readonly payload: unknown;
}

/** Whether the event may run the gate at all, and whether it may touch the network; the commit before the change. */
export type Judged = { readonly reach: Reach; readonly base?: EventBase | undefined } | { readonly refused: Finding };

/** These run with the rights and secrets of the base repository over content that a stranger may control. */
const PRIVILEGED = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);

const DEPENDABOT = 'dependabot[bot]';

/**
 * Judges the event. Asked before any input and any secret is read.
 *
 * A pull request whose fork was deleted has no head repository and counts as a stranger's. Of an event that cannot be
 * read nobody knows whose content it brings: it is refused, since a gate that probes nothing would still pass.
 */
export function judgeEvent({ eventName, actor, payload }: Event): Judged {
  if (eventName === undefined || eventName === '') return unreadable('without a name');
  if (PRIVILEGED.has(eventName)) return { refused: finding('config/event', { event: eventName }) };
  const pullRequest = member(payload, 'pull_request');
  const isTold = isObject(eventName.startsWith('pull_request') ? pullRequest : payload);
  if (!isTold) return unreadable(eventName);
  // Files of another commit are read from what is checked out, whoever made the change.
  const base = baseOf(eventName, payload);
  if ((pullRequest !== undefined || eventName.startsWith('pull_request')) && fromFork(pullRequest))
    return { ...offline('fork'), base };
  const author = member(pullRequest, 'user', 'login');
  if (actor === DEPENDABOT || author === DEPENDABOT) return { ...offline('dependabot'), base };
  return { reach: { online: true }, base };
}

/** The commit that the change is made to: the base of a pull request, what stood before a push. A new branch has none. */
function baseOf(eventName: string, payload: unknown): EventBase | undefined {
  const isPush = eventName === 'push';
  const ref = objectId(isPush ? member(payload, 'before') : member(payload, 'pull_request', 'base', 'sha'));
  if (ref === undefined) return undefined;
  const head = isPush ? undefined : objectId(member(payload, 'pull_request', 'head', 'sha'));
  return { ref, by: isPush ? 'push' : 'pull-request', head };
}

function objectId(value: unknown): string | undefined {
  return typeof value === 'string' && isObjectId(value) ? value : undefined;
}

function unreadable(event: string): Judged {
  return { refused: finding('config/event', { event, unreadable: true }) };
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function offline(why: 'fork' | 'dependabot'): { readonly reach: Reach } {
  return { reach: { online: false, why } };
}

function fromFork(pullRequest: unknown): boolean {
  const head = member(pullRequest, 'head', 'repo', 'full_name');
  const base = member(pullRequest, 'base', 'repo', 'full_name');
  return typeof head !== 'string' || typeof base !== 'string' || head !== base;
}

function member(value: unknown, ...path: readonly string[]): unknown {
  let at = value;
  for (const key of path) {
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}
