import { describe, expect, test } from 'vitest';
import { judgeEvent } from '../../src/action/event.ts';

/** The part of GitHub's payload that matters, as it arrives. */
function pullRequest(head: unknown, author = 'octocat'): object {
  return {
    action: 'synchronize',
    number: 7,
    pull_request: {
      number: 7,
      user: { login: author, type: 'User' },
      head: { ref: 'patch-1', sha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821', repo: head },
      base: { ref: 'main', repo: { full_name: 'acme/checkout', fork: false } },
    },
    repository: { full_name: 'acme/checkout' },
  };
}

const OWN = { full_name: 'acme/checkout', fork: false };
const online = { reach: { online: true } };
const offline = (why: string) => ({ reach: { online: false, why } });

describe('an event', () => {
  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])(
    'with rights over strange content is refused: %s',
    (eventName) => {
      expect(judgeEvent({ eventName, actor: 'octocat', payload: pullRequest(OWN) })).toMatchObject({
        refused: { rule: 'config/event', facts: { event: eventName } },
      });
    },
  );

  test.each(['push', 'workflow_dispatch', 'merge_group', 'schedule', 'deployment'])(
    'of the repository itself may probe: %s',
    (eventName) => {
      expect(judgeEvent({ eventName, actor: 'octocat', payload: { repository: OWN } })).toEqual(online);
    },
  );

  test('of a pull request inside the repository may probe', () => {
    expect(judgeEvent({ eventName: 'pull_request', actor: 'octocat', payload: pullRequest(OWN) })).toEqual(online);
  });

  test.each([
    ['another repository', pullRequest({ full_name: 'stranger/checkout', fork: true })],
    ['a deleted fork', pullRequest(null)],
    ['no repository', pullRequest(undefined)],
    ['a head of another shape', { pull_request: { head: 'x' } }],
  ])('of a pull request from %s stays offline', (_, payload) => {
    expect(judgeEvent({ eventName: 'pull_request', actor: 'octocat', payload })).toEqual(offline('fork'));
    expect(judgeEvent({ eventName: 'pull_request_review', actor: 'octocat', payload })).toEqual(offline('fork'));
  });

  test.each([
    ['no payload', undefined],
    ['an empty payload', {}],
    ['a payload of another shape', { pull_request: 'x' }],
    ['a list', [1]],
    ['null', null],
  ])('of a pull request with %s is refused, since nobody knows whose it is', (_, payload) => {
    for (const eventName of ['pull_request', 'pull_request_review']) {
      expect(judgeEvent({ eventName, actor: 'octocat', payload })).toMatchObject({
        refused: { rule: 'config/event', facts: { event: eventName, unreadable: true } },
      });
    }
  });

  test.each([undefined, null, 'x', []])('of the repository itself without a payload is refused: %s', (payload) => {
    expect(judgeEvent({ eventName: 'push', actor: 'octocat', payload })).toMatchObject({
      refused: { rule: 'config/event', facts: { event: 'push', unreadable: true } },
    });
  });

  test('of Dependabot stays offline', () => {
    expect(judgeEvent({ eventName: 'push', actor: 'dependabot[bot]', payload: {} })).toEqual(offline('dependabot'));
    expect(
      judgeEvent({ eventName: 'pull_request', actor: 'octocat', payload: pullRequest(OWN, 'dependabot[bot]') }),
    ).toEqual(offline('dependabot'));
  });

  test('names the commit that the change is made to', () => {
    const sha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821';
    const none = '0'.repeat(40);
    const base = (eventName: string, payload: unknown) => {
      const judged = judgeEvent({ eventName, actor: 'octocat', payload });
      return 'reach' in judged ? judged.base : judged;
    };
    const request = (id: unknown) => ({
      pull_request: { head: { repo: OWN, sha }, base: { repo: OWN, sha: id }, user: { login: 'octocat' } },
    });
    expect(base('pull_request', request(sha))).toEqual({ ref: sha, by: 'pull-request', head: sha });
    expect(base('push', { before: sha, after: none })).toEqual({ ref: sha, by: 'push', head: undefined });
    const fork = { head: { repo: { full_name: 'stranger/checkout' }, sha }, base: { repo: OWN, sha } };
    expect(base('pull_request', { pull_request: fork })).toEqual({ ref: sha, by: 'pull-request', head: sha });
    for (const id of [none, '', '--output=x', 'main', `${sha}\n`, 7, null, undefined, { sha }]) {
      expect(base('pull_request', request(id))).toBeUndefined();
      expect(base('push', { before: id })).toBeUndefined();
    }
    expect(base('workflow_dispatch', { before: sha })).toBeUndefined();
  });

  test('without a name is refused', () => {
    expect(judgeEvent({ eventName: undefined, actor: undefined, payload: {} })).toMatchObject({
      refused: { rule: 'config/event', facts: { unreadable: true } },
    });
  });
});
