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
import { reportPath, writeReport } from '../../src/action/report-file.ts';

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
