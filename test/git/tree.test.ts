import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findRepository } from '../../src/git/find.ts';
import { isRef } from '../../src/git/ref.ts';
import { openTree, type Tree, type TreeSetting } from '../../src/git/tree.ts';
import { treeWorkspace } from '../../src/git/tree-workspace.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/source/limits.ts';
import type { Workspace } from '../../src/source/workspace.ts';
import { type Files, gitIn, makeRepository, type Scratch } from './repository.ts';

const closing: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closing.splice(0).reverse()) close();
});

function repository(files?: Files): Scratch {
  const made = makeRepository();
  closing.push(made.remove);
  if (files) made.commit(files);
  return made;
}

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'tollgate-plain-'));
  closing.push(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function open(workspace: string, more: Partial<TreeSetting> = {}) {
  const searchPath = process.env['PATH'] ?? '';
  const { fileSize } = DEFAULT_LIMITS;
  return openTree({ ref: 'HEAD', workspace, searchPath, fileSize, signal: new AbortController().signal, ...more });
}

async function treeOf(workspace: string, more: Partial<TreeSetting> = {}): Promise<Tree> {
  const opened = await open(workspace, more);
  if (!opened.ok) throw new Error(opened.reason);
  return opened.tree;
}

/** Does some work over the tree, and once more with all fetched that it asked for. */
async function over<T>(tree: Tree, root: string, work: (workspace: Workspace) => T, limits: Partial<Limits> = {}) {
  const look = () => treeWorkspace(tree, realpathSync(root), { ...DEFAULT_LIMITS, ...limits });
  const first = look();
  await work(first.workspace);
  expect(await tree.fetch([...first.wanted])).toBe(true);
  const second = look();
  const done = await work(second.workspace);
  expect(second.wanted.size).toBe(0);
  return done;
}

/** The text of a file, or the rule and the reason of what is said instead. */
function told(workspace: Workspace, path: string): unknown {
  const read = workspace.read(path);
  if (read.ok) return read.source.text;
  const { rule, facts } = read.problem;
  return 'reason' in facts ? `${rule} ${facts.reason}` : rule;
}

describe('the name of a commit', () => {
  test.each([
    ...['HEAD', 'main', 'origin/main', 'v1.2.0', 'release-3', 'refs/heads/main', 'HEAD~1', 'HEAD^2~3', 'HEAD^', '_x'],
    'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
  ])('may be %s', (ref) => {
    expect(isRef(ref)).toBe(true);
  });

  test.each([
    ...['', '-x', '--upload-pack=touch /tmp/x', '--output=x', 'HEAD:config/x.env', 'HEAD:..', ':/fix', ':x', 'a..b'],
    ...[
      'a...b',
      'main\n--output=x',
      'main\0',
      'main x',
      '@{-1}',
      'main@{1}',
      'HEAD^{tree}',
      'HEAD^{/x}',
      '$(id)',
      '`id`',
    ],
    ...[
      'a//b',
      '/main',
      'main/',
      '.git',
      'a/.b',
      'main.',
      '../x',
      'a;b',
      'a|b',
      'a*',
      'HEAD~12345',
      'ä',
      '%2e',
      'a\\b',
    ],
    'a'.repeat(300),
  ])('may not be %j', async (ref) => {
    expect(isRef(ref)).toBe(false);
    expect(await open(repository({ a: '' }).folder, { ref })).toMatchObject({ ok: false, reason: 'no-commit' });
  });
});

describe('a tree', () => {
  test('is that of the commit, and not of the folder', async () => {
    const { folder, commit, write, git } = repository();
    const first = commit({ 'config/a.env': 'A=1\n', 'config/b.env': 'B=1\n' });
    commit({ 'config/a.env': 'A=2\n' });
    write({ 'config/a.env': 'A=3\n', 'config/new.env': 'N=1\n' });
    git('tag', '--annotate', '--message', 'x', 'v1', first);
    for (const ref of [first, 'HEAD~1', 'v1', 'main^']) {
      const tree = await treeOf(folder, { ref });
      const seen = await over(tree, folder, async (workspace) => ({
        a: told(workspace, './config//a.env'),
        absolute: told(workspace, join(realpathSync(folder), 'config/b.env')),
        new: told(workspace, 'config/new.env'),
        folder: told(workspace, 'config'),
        has: ['config', 'config/a.env', 'config/new.env', '../x'].map(workspace.has),
        folders: ['.', 'config', 'config/a.env', 'x'].map(workspace.hasFolder),
        glob: (await workspace.expand('config/*.env')).paths,
      }));
      expect(seen).toEqual({
        a: 'A=1\n',
        absolute: 'B=1\n',
        new: 'source/file missing',
        folder: 'source/file not-a-regular-file',
        has: [true, true, false, false],
        folders: [true, true, false, false],
        glob: ['config/a.env', 'config/b.env'],
      });
    }
  });

  test('of a workspace deeper in the repository is named from there, and ends there', async () => {
    const { folder, commit } = repository();
    commit({ 'shop/a.env': 'A=1\n', 'b.env': 'B=1\n', 'shopping/c.env': 'C=1\n' });
    const shop = join(folder, 'shop');
    const seen = await over(await treeOf(shop), shop, async (workspace) => [
      told(workspace, 'a.env'),
      told(workspace, '../b.env'),
      told(workspace, 'shop/a.env'),
      (await workspace.expand('**')).paths,
    ]);
    expect(seen).toEqual(['A=1\n', 'source/file outside-workspace', 'source/file missing', ['a.env']]);
  });

  test('gives no file over the cap, none that is no text, and no more than the cap of files', async () => {
    const { folder, commit } = repository();
    const long = 'x'.repeat(5000);
    commit({ short: 'x', long, exact: 'x'.repeat(1000), binary: Uint8Array.from([0x41, 0xff, 0x41]) });
    const tree = await treeOf(folder, { fileSize: 1000 });
    const limits = { fileSize: 1000 };
    expect(
      await over(tree, folder, (one) => ['short', 'long', 'exact', 'binary'].map((path) => told(one, path)), limits),
    ).toEqual(['x', 'source/cap', 'x'.repeat(1000), 'source/encoding']);
    expect(tree.blobs.get(gitIn(folder, ['rev-parse', 'HEAD:long']))).toBe('too-big');
    const two = await over(tree, folder, (one) => ['short', 'exact', 'short'].map((path) => told(one, path)), {
      ...limits,
      files: 2,
    });
    expect(two).toEqual(['x', 'x'.repeat(1000), 'source/cap']);
    expect(await over(tree, folder, (one) => [one.readShort('exact', 10), one.readShort('short', 10)?.ok])).toEqual([
      undefined,
      true,
    ]);
  });

  test('of twenty thousand files is listed at once, and read where it is asked for', async () => {
    const { folder, git } = repository();
    const id = gitIn(folder, ['hash-object', '-w', '--stdin'], 'A=1\n');
    const lines = Array.from({ length: 20_000 }, (_, at) => `100644 blob ${id}\tf${at}.env\n`).join('');
    const tree = gitIn(folder, ['mktree'], lines);
    git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'x', tree));
    const opened = await treeOf(folder);
    expect(opened.entries.size).toBe(20_000);
    const paths = await over(opened, folder, async (one) =>
      (await one.expand('f1999*.env')).paths.map((path) => told(one, path)),
    );
    expect(paths).toEqual(Array.from({ length: 11 }, () => 'A=1\n'));
  });
});

describe('a hostile tree', () => {
  test('leads nowhere through links and submodules: what is behind them is unreadable, and not missing', async () => {
    const { folder, git } = repository();
    const empty = git('hash-object', '-w', '-t', 'tree', '/dev/null');
    const commit = git('commit-tree', '-m', 'x', empty);
    const link = (target: string) => gitIn(folder, ['hash-object', '-w', '--stdin'], target);
    const text = gitIn(folder, ['hash-object', '-w', '--stdin'], 'A=1\n');
    const tree = gitIn(
      folder,
      ['mktree'],
      [
        `120000 blob ${link('/etc/passwd')}\tpasswd.env`,
        `120000 blob ${link('../outside')}\tconfig`,
        `160000 commit ${commit}\tmodule`,
        `100644 blob ${text}\ta.env`,
        '',
      ].join('\n'),
    );
    git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'x', tree));
    const asked = [
      'passwd.env',
      'config',
      'config/a.env',
      'module',
      'module/a.env',
      '/etc/passwd',
      '../a.env',
      'a.env',
    ];
    const seen = await over(await treeOf(folder), folder, (one) => asked.map((path) => told(one, path)));
    expect(seen).toEqual([
      ...Array.from({ length: 5 }, () => 'source/unreadable'),
      'source/file outside-workspace',
      'source/file outside-workspace',
      'A=1\n',
    ]);
    const { workspace } = treeWorkspace(await treeOf(folder), realpathSync(folder), DEFAULT_LIMITS);
    expect((await workspace.expand('*.env')).paths).toEqual(['a.env', 'passwd.env']);
    const deep = await workspace.expand('*/*.env');
    expect([deep.paths, deep.problems.map(({ facts }) => facts)]).toEqual([
      [],
      [{ path: 'config' }, { path: 'module' }, { path: 'passwd.env' }],
    ]);
  });

  test('with names that git forbids, or that are no text, gives nothing for them', async () => {
    const { folder, git } = repository();
    const text = gitIn(folder, ['hash-object', '-w', '--stdin'], 'A=1\n');
    const raw = (entries: readonly (readonly [mode: string, name: string | Buffer, id: string])[]) => {
      const bytes = entries.map(([mode, name, id]) =>
        Buffer.concat([Buffer.from(`${mode} `), Buffer.from(name), Buffer.from([0]), Buffer.from(id, 'hex')]),
      );
      const words = ['hash-object', '-t', 'tree', '-w', '--stdin', '--literally'];
      return execFileSync('git', words, { cwd: folder, input: Buffer.concat(bytes), encoding: 'utf8' }).trim();
    };
    const inner = raw([['100644', 'config', text]]);
    const tree = raw([
      ['40000', '.git', inner],
      ['40000', '..', inner],
      ['100644', 'a\nb.env', text],
      ['100644', Buffer.from([0x78, 0xff, 0x2e, 0x65, 0x6e, 0x76]), text],
    ]);
    git('update-ref', 'refs/heads/main', git('commit-tree', '-m', 'x', tree));
    const opened = await treeOf(folder);
    const seen = await over(opened, folder, async (one) => [
      told(one, '.git/config'),
      told(one, '../config'),
      told(one, 'a\nb.env'),
      ...(await one.expand('{*.env,**/config}')).paths.map((path) => told(one, path)),
    ]);
    expect(seen).toEqual([
      'source/file in-git-directory',
      'source/file outside-workspace',
      'source/file name-not-allowed',
      // As the pattern finds them: the name with a line break, and the one that is no text.
      'source/file name-not-allowed',
      'source/unreadable',
    ]);
  });

  test('of which objects are gone is not known', async () => {
    const { folder } = repository({ 'a.env': 'A=1\n', 'b.env': 'B=1\n' });
    const id = gitIn(folder, ['rev-parse', 'HEAD:a.env']);
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const seen = await over(await treeOf(folder), folder, (one) => [told(one, 'a.env'), told(one, 'b.env')]);
    expect(seen).toEqual(['source/unreadable', 'B=1\n']);
    const tree = gitIn(folder, ['rev-parse', 'HEAD^{tree}']);
    rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    expect(await open(folder)).toMatchObject({ ok: false, reason: 'unreadable' });
  });
});

/** A program that leaves a trace when it is run. */
function trap(folder: string): { readonly program: string; readonly sprung: () => boolean } {
  const [program, mark] = [join(folder, 'trap.sh'), join(folder, 'sprung')];
  writeFileSync(program, `#!/bin/sh\necho sprung > '${mark}'\n`);
  chmodSync(program, 0o755);
  return { program, sprung: () => existsSync(mark) };
}

describe('a hostile repository', () => {
  test('has none of its programs run', async () => {
    const { folder, git, write } = repository({ 'a.env': 'A=1\n' });
    const { program, sprung } = trap(emptyFolder());
    for (const setting of ['core.fsmonitor', 'core.pager', 'pager.ls-tree', 'core.sshCommand', 'core.gitProxy'])
      git('config', setting, program);
    for (const setting of ['core.askPass', 'core.editor', 'core.alternateRefsCommand', 'uploadpack.packObjectsHook'])
      git('config', setting, program);
    for (const setting of ['credential.helper', 'alias.ls-tree', 'alias.cat-file', 'alias.rev-parse'])
      git('config', setting, `!${program}`);
    for (const setting of ['filter.x.smudge', 'filter.x.process', 'diff.x.textconv', 'diff.external'])
      git('config', setting, program);
    git('config', 'core.hooksPath', 'hooks');
    write({ '.gitattributes': '* filter=x diff=x\n' });
    mkdirSync(join(folder, 'hooks'));
    for (const hook of ['post-index-change', 'reference-transaction', 'post-checkout'])
      symlinkSync(program, join(folder, 'hooks', hook));
    expect(await over(await treeOf(folder), folder, (one) => told(one, 'a.env'))).toBe('A=1\n');
    expect(sprung()).toBe(false);
  });

  test('that lacks objects fetches none, whatever it allows itself', async () => {
    const source = repository({ 'a.env': 'A=1\n', 'b.env': 'B=1\n' });
    source.git('config', 'uploadpack.allowFilter', 'true');
    const folder = join(emptyFolder(), 'partial');
    gitIn(source.folder, [
      'clone',
      '--quiet',
      '--no-checkout',
      '--filter=blob:none',
      `file://${source.folder}`,
      folder,
    ]);
    const { program, sprung } = trap(emptyFolder());
    gitIn(folder, ['config', 'remote.origin.url', `ext::${program}`]);
    gitIn(folder, ['config', 'protocol.ext.allow', 'always']);
    gitIn(folder, ['config', 'protocol.allow', 'always']);
    gitIn(folder, ['config', 'remote.origin.uploadpack', program]);
    // The trap is a real one: git itself would spring it.
    expect(() => gitIn(folder, ['cat-file', '-p', 'HEAD:a.env'])).toThrow();
    expect(sprung()).toBe(true);
    rmSync(join(program, '../sprung'));
    const tree = await treeOf(folder);
    const id = gitIn(source.folder, ['rev-parse', 'HEAD:a.env']);
    const fetched = await tree.fetch([id]);
    expect(fetched ? tree.blobs.get(id) : 'missing').toBe('missing');
    expect(sprung()).toBe(false);
  });

  test('is not told anything by the variables of the process', async () => {
    const { folder } = repository({ 'a.env': 'A=1\n' });
    const other = repository({ 'a.env': 'A=2\n' });
    const { program, sprung } = trap(emptyFolder());
    vi.stubEnv('GIT_DIR', join(other.folder, '.git'));
    vi.stubEnv('GIT_OBJECT_DIRECTORY', join(other.folder, '.git/objects'));
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'core.fsmonitor');
    vi.stubEnv('GIT_CONFIG_VALUE_0', program);
    vi.stubEnv('GIT_PAGER', program);
    vi.stubEnv('GIT_EXEC_PATH', emptyFolder());
    vi.stubEnv('GIT_TRACE', '2');
    try {
      expect(await over(await treeOf(folder), folder, (one) => told(one, 'a.env'))).toBe('A=1\n');
      expect(sprung()).toBe(false);
    } finally {
      vi.unstubAllEnvs();
    }
  });

  test('shows the objects themselves and none that were put in their place', async () => {
    const { folder, git } = repository({ 'a.env': 'A=1\n' });
    const other = gitIn(folder, ['hash-object', '-w', '--stdin'], 'A=2\n');
    git('replace', git('rev-parse', 'HEAD:a.env'), other);
    expect(git('show', 'HEAD:a.env')).toBe('A=2');
    expect(await over(await treeOf(folder), folder, (one) => told(one, 'a.env'))).toBe('A=1\n');
  });

  test('that never answers is given up', async () => {
    const { folder } = repository({ 'a.env': 'A=1\n' });
    execFileSync('mkfifo', [join(folder, 'fifo')]);
    gitIn(folder, ['config', 'include.path', '../fifo']);
    const began = performance.now();
    expect(await open(folder, { deadline: 200 })).toMatchObject({ ok: false, reason: 'timeout' });
    const ended = AbortSignal.abort();
    expect(await open(folder, { signal: ended })).toMatchObject({ ok: false, reason: 'timeout' });
    expect(performance.now() - began).toBeLessThan(8000);
  });
});

describe('nothing is known', () => {
  test('without git', async () => {
    const { folder } = repository({ a: '' });
    // A program of the workspace is not run, by whatever way it is found.
    const brought = join(folder, 'bin');
    mkdirSync(brought);
    writeFileSync(join(brought, 'git'), '#!/bin/sh\n', { mode: 0o755 });
    const outside = emptyFolder();
    symlinkSync(join(brought, 'git'), join(outside, 'git'));
    for (const searchPath of ['', emptyFolder(), 'bin', './bin', brought, outside, `${brought}${delimiter}relative`])
      expect(await open(folder, { searchPath })).toMatchObject({ ok: false, reason: 'no-git' });
  });

  test('where there is no repository', async () => {
    const folder = emptyFolder();
    expect(await open(folder)).toMatchObject({ ok: false, reason: 'no-repository' });
    mkdirSync(join(folder, '.git'));
    expect(await open(folder)).toMatchObject({ ok: false, reason: 'no-commit' });
  });

  test('of a folder of the workspace that looks like a repository', async () => {
    const source = repository({ 'a.env': 'A=1\n' });
    const folder = join(emptyFolder(), 'bare');
    gitIn(source.folder, ['clone', '--quiet', '--bare', source.folder, folder]);
    expect(await open(folder)).toMatchObject({ ok: false, reason: 'no-repository' });
  });

  test('of a repository above that belongs to somebody else', async () => {
    const { folder, commit } = repository();
    commit({ 'shop/a.env': 'A=1\n' });
    expect(findRepository(join(folder, 'shop'))).toMatchObject({ prefix: 'shop/' });
    if (process.getuid?.() !== 0) return;
    execFileSync('chown', ['1234', join(folder, '.git')]);
    expect(findRepository(join(folder, 'shop'))).toBeUndefined();
    // The folder itself was named by whoever runs this: a container has other owners than its workspace.
    expect(await over(await treeOf(folder), folder, (one) => told(one, 'shop/a.env'))).toBe('A=1\n');
  });

  test('of a commit that a shallow checkout lacks', async () => {
    const source = repository({ 'a.env': 'A=1\n' });
    const first = source.git('rev-parse', 'HEAD');
    source.commit({ 'a.env': 'A=2\n' });
    const folder = join(emptyFolder(), 'shallow');
    gitIn(source.folder, ['clone', '--quiet', '--depth=1', `file://${source.folder}`, folder]);
    expect(await open(folder, { ref: first })).toMatchObject({ ok: false, reason: 'no-commit' });
    expect(await open(folder, { ref: 'HEAD~1' })).toMatchObject({ ok: false, reason: 'no-commit' });
    expect(await open(folder, { ref: 'HEAD' })).toMatchObject({ ok: true });
  });

  test('of what is a file and no commit', async () => {
    const { folder, git } = repository({ 'a.env': 'A=1\n' });
    expect(await open(folder, { ref: git('rev-parse', 'HEAD:a.env') })).toMatchObject({
      ok: false,
      reason: 'no-commit',
    });
    expect(await open(folder, { ref: 'a.env' })).toMatchObject({ ok: false, reason: 'no-commit' });
  });
});
