import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { openTree, type TreeSetting } from '../../src/git/tree.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';
import { gitIn, makeRepository } from './repository.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

/** A pull request of one commit, made when main had one commit, while main went on to have three. */
function pullRequest() {
  const made = makeRepository();
  closing.push(made.remove);
  const { git, commit, folder } = made;
  const branchedOff = commit({ main: '1' });
  git('checkout', '--quiet', '-b', 'change');
  const head = commit({ change: 'x' });
  git('checkout', '--quiet', 'main');
  const ofEvent = commit({ main: '2' });
  const newest = commit({ main: '3' });
  return { folder, git, branchedOff, head, ofEvent, newest };
}

async function mainIn(
  folder: string,
  ref: string,
  head: string | undefined,
  further: Pick<TreeSetting, 'decides' | 'trial'> = {},
) {
  const { fileSize } = DEFAULT_LIMITS;
  const searchPath = process.env['PATH'] ?? '';
  const signal = new AbortController().signal;
  const opened = await openTree({ ref, head, workspace: folder, searchPath, fileSize, signal, ...further });
  if (!opened.ok) return opened.reason;
  const { tree } = opened;
  const entry = tree.entries.get('main');
  if (entry?.kind !== 'file') return 'none';
  await tree.fetch([entry.id]);
  return tree.blobs.get(entry.id)?.toString();
}

describe('the base of a pull request', () => {
  test('is what it was merged into on trial, where the base of the event is older', async () => {
    const { folder, git, head, ofEvent } = pullRequest();
    git('merge', '--quiet', '--no-edit', 'change');
    expect(await mainIn(folder, ofEvent, head)).toBe('3');
    // Whoever names a commit means that one.
    expect(await mainIn(folder, ofEvent, undefined)).toBe('2');
  });

  test('is what it was branched off, where its own commit is checked out', async () => {
    const { folder, git, head, newest } = pullRequest();
    git('checkout', '--quiet', 'change');
    expect(await mainIn(folder, newest, head)).toBe('1');
  });

  test('is what the event says, where another commit is checked out that has no more to tell', async () => {
    const { folder, git, head, newest } = pullRequest();
    git('checkout', '--quiet', '--orphan', 'other');
    git('commit', '--quiet', '--allow-empty', '--message', 'x');
    expect(await mainIn(folder, newest, head)).toBe('3');
  });

  test('is not there in a checkout that has the trial merge alone', async () => {
    const { folder, git, head, ofEvent } = pullRequest();
    git('merge', '--quiet', '--no-edit', 'change');
    const shallow = mkdtempSync(join(tmpdir(), 'tollgate-shallow-'));
    closing.push(() => rmSync(shallow, { recursive: true, force: true }));
    gitIn(shallow, ['clone', '--quiet', '--depth', '1', `file://${folder}`, '.']);
    expect(await mainIn(shallow, ofEvent, head)).toBe('no-commit');
  });
});

describe('the base whose policy decides', () => {
  test('is what the trial merge that GitHub names was merged into', async () => {
    const { folder, git, head, ofEvent } = pullRequest();
    git('merge', '--quiet', '--no-edit', 'change');
    const trial = git('rev-parse', 'HEAD');
    expect(await mainIn(folder, ofEvent, head, { decides: true, trial })).toBe('3');
  });

  test('is what the event says, and no commit of long ago that the branch begins at', async () => {
    const { folder, git, head, newest } = pullRequest();
    git('checkout', '--quiet', 'change');
    expect(await mainIn(folder, newest, head, { decides: true, trial: head })).toBe('3');
  });

  test('is what the event says, where the branch goes on with a commit that looks like a trial merge', async () => {
    const { folder, git, head, newest } = pullRequest();
    // Its author pushes once more while the workflow for the commit before it begins, and that checks the branch out.
    git('checkout', '--quiet', '-b', 'evil', 'main');
    git('rm', '--quiet', 'main');
    git('commit', '--quiet', '--message', 'a policy of my own');
    git('merge', '--quiet', '--no-edit', 'change');
    expect(await mainIn(folder, newest, head)).toBe('none');
    for (const trial of [undefined, head, 'a'.repeat(40)])
      expect(await mainIn(folder, newest, head, { decides: true, trial })).toBe('3');
  });
});

test('parents that the checkout makes up are not believed', async () => {
  const { folder, git, branchedOff, newest } = pullRequest();
  mkdirSync(join(folder, '.git/info'), { recursive: true });
  writeFileSync(join(folder, '.git/info/grafts'), `${newest} ${branchedOff}\n`);
  expect(git('show', 'HEAD~1:main')).toBe('1');
  expect(await mainIn(folder, 'HEAD~1', undefined)).toBe('2');
});
