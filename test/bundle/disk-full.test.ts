import { describe, expect, test } from 'vitest';
import { runAction, type StepResult } from '../action/run-action.ts';
import { ACTION, fault } from './bundle.ts';

/** A step that would pass, were it not for the disk. */
function runFull(env: Readonly<Record<string, string>>): Promise<StepResult> {
  return runAction({
    entry: ACTION,
    workspace: { 's.json': '{}', 'a.json': '{}' },
    inputs: { schema: 's.json', files: 'a.json' },
    env,
    nodeFlags: fault('disk-full'),
  });
}

/** The rules of the annotations, each on the last line of one. */
function annotated({ annotations }: StepResult): (string | undefined)[] {
  return annotations.map(({ data }) => data.split('\n').at(-1));
}

function lastLine(text: string): string | undefined {
  return text.trimEnd().split('\n').at(-1);
}

/** `verdict=errored` is the first append; the outputs of the end are eight more, the verdict the last of them. */
const APPENDS = ['2', '3', '5', '8', '9'];

describe('the disk is full for GITHUB_OUTPUT, so nothing says that it passed', () => {
  test.each(APPENDS)('from append %s on', async (from) => {
    const step = await runFull({ FULL: 'GITHUB_OUTPUT', FULL_FROM: from });
    expect(step.code).toBe(3);
    expect(Object.fromEntries(step.outputs)).toEqual({ verdict: 'errored' });
  });

  test.each(APPENDS)('at append %s alone', async (at) => {
    const step = await runFull({ FULL: 'GITHUB_OUTPUT', FULL_FROM: at, FULL_TO: at });
    expect(step.code).toBe(3);
    expect(Object.fromEntries(step.outputs)).toEqual({ verdict: 'errored' });
  });

  test.each(APPENDS)('from append %s on, and what is written cannot be taken back', async (from) => {
    const step = await runFull({ FULL: 'GITHUB_OUTPUT', FULL_FROM: from, FULL_APPEND_ONLY: 'yes' });
    expect(step.code).toBe(3);
    expect(step.outputs.get('verdict')).toBe('errored');
  });

  test('and the log, the summary and the report are corrected', async () => {
    const step = await runFull({ FULL: 'GITHUB_OUTPUT', FULL_FROM: '3' });
    expect(annotated(step)).toEqual(['run/output']);
    expect(lastLine(step.stdout)).toMatch(/^└ Errored\b/);
    expect(step.summary.split('\n')[0]).toMatch(/Errored/);
    expect(JSON.parse(step.report ?? '')).toMatchObject({ verdict: 'errored', exitCode: 3 });
  });
});

describe('the disk is full for GITHUB_STEP_SUMMARY, so nothing says that it passed', () => {
  test.each(['1', 'Infinity'])('midway, up to write %s', async (to) => {
    const step = await runFull({ FULL: 'GITHUB_STEP_SUMMARY', FULL_TO: to });
    expect(step.code).toBe(3);
    expect(step.outputs.get('verdict')).toBe('errored');
    expect(annotated(step)).toEqual(['run/output']);
    expect(step.summary.split('\n')[0]).toMatch(/Errored/);
    expect(step.bytes).not.toMatch(/\bPassed\b/);
  });
});
