import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportPath, snapshotPath, writeReport, writeSnapshot } from '../../src/action/report-file.ts';

let folder = '';
let workspace = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tollgate-report-'));
  workspace = join(folder, 'workspace');
  mkdirSync(workspace);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('stands where the input says, else with the runner, else nowhere', () => {
  expect(reportPath('/w', 'out', '/t')).toBe('/w/out/tollgate-report.json');
  expect(reportPath('/w', '/elsewhere', '/t')).toBe('/elsewhere/tollgate-report.json');
  expect(reportPath('/w', undefined, '/t')).toBe('/t/tollgate-report.json');
  expect(reportPath('/w', undefined, undefined)).toBeUndefined();
});

test('makes its folder and leaves nothing else behind', () => {
  const path = join(workspace, 'deep/reports/tollgate-report.json');
  writeReport(path, workspace, 'one');
  writeReport(path, workspace, 'two');
  expect(readFileSync(path, 'utf8')).toBe('two');
  expect(readdirSync(join(workspace, 'deep/reports'))).toEqual(['tollgate-report.json']);
});

test('replaces a link instead of following it', () => {
  const target = join(folder, 'precious');
  writeFileSync(target, 'precious');
  const path = join(workspace, 'tollgate-report.json');
  symlinkSync(target, path);
  writeReport(path, workspace, 'report');
  expect(readFileSync(target, 'utf8')).toBe('precious');
  expect(lstatSync(path).isSymbolicLink()).toBe(false);
});

test('does not leave the workspace through a linked folder', () => {
  symlinkSync(folder, join(workspace, 'reports'));
  expect(() => writeReport(join(workspace, 'reports/tollgate-report.json'), workspace, 'report')).toThrow();
  expect(readdirSync(folder)).toEqual(['workspace']);
});

test('makes no folder behind a link that leaves the workspace', () => {
  symlinkSync(folder, join(workspace, 'reports'));
  expect(() => writeReport(join(workspace, 'reports/a/b/tollgate-report.json'), workspace, 'report')).toThrow();
  expect(readdirSync(folder)).toEqual(['workspace']);
});

test('knows a folder inside whose name begins with two dots', () => {
  symlinkSync(folder, join(workspace, '..reports'));
  expect(() => writeReport(join(workspace, '..reports/tollgate-report.json'), workspace, 'report')).toThrow();
  expect(readdirSync(folder)).toEqual(['workspace']);
});

test('may stand outside of the workspace when it is told to', () => {
  writeReport(join(folder, 'elsewhere/tollgate-report.json'), workspace, 'report');
  expect(readFileSync(join(folder, 'elsewhere/tollgate-report.json'), 'utf8')).toBe('report');
});

test('a snapshot stands below the workspace or the temporary folder of the runner, and nowhere else', () => {
  expect(snapshotPath('/w', 'snapshot.json', '/t')).toBe('/w/snapshot.json');
  expect(snapshotPath('/w', 'a/b/snapshot.json', undefined)).toBe('/w/a/b/snapshot.json');
  expect(snapshotPath('/w', '/t/snapshot.json', '/t')).toBe('/t/snapshot.json');
  for (const file of ['../snapshot.json', '/etc/snapshot.json', 'a/../../x', '.', '/t', '/tt/x'])
    expect(snapshotPath('/w', file, '/t'), file).toBeUndefined();
});

test('a snapshot is put in place of a link, and follows none out of the folders that it may stand in', () => {
  const [temporary, precious] = [join(folder, 'temporary'), join(folder, 'precious')];
  mkdirSync(temporary);
  writeFileSync(precious, 'precious');
  for (const root of [workspace, temporary]) {
    symlinkSync(precious, join(root, 'snapshot.json'));
    writeSnapshot(join(root, 'snapshot.json'), workspace, temporary, 'snapshot');
    expect(readFileSync(join(root, 'snapshot.json'), 'utf8')).toBe('snapshot');
    symlinkSync(folder, join(root, 'out'));
    expect(() => writeSnapshot(join(root, 'out/snapshot.json'), workspace, temporary, 'snapshot')).toThrow();
  }
  expect(readFileSync(precious, 'utf8')).toBe('precious');
  expect(readdirSync(folder).sort()).toEqual(['precious', 'temporary', 'workspace']);
});
