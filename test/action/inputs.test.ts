import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { INPUT_NAMES, readInputs } from '../../src/action/inputs.ts';
import { OUTPUT_NAMES, renderOutputs } from '../../src/action/outputs.ts';
import { reportOf } from '../report/sample.ts';

/** What only the runner can fill in, in two parts: whole, it would look like a template of our own. */
const TOKEN_OF_THE_JOB = ['$', '{{ github.token }}'].join('');

/** What action.yml declares. */
function declared(): Record<
  'inputs' | 'outputs',
  Record<string, { description: string; default?: string; required?: boolean }>
> & { runs: unknown } {
  return load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ReturnType<typeof declared>;
}

describe('action.yml', () => {
  test('has the inputs that the code reads, each described, none with a default but the token of the job', () => {
    const { inputs } = declared();
    expect(Object.keys(inputs)).toEqual([...INPUT_NAMES]);
    for (const [name, input] of Object.entries(inputs)) {
      expect(input.description.length).toBeGreaterThan(20);
      expect(input).toMatchObject({ required: false });
      expect(input.default).toBe(name === 'github-token' ? TOKEN_OF_THE_JOB : undefined);
    }
  });

  test('has the outputs that the code writes', () => {
    expect(Object.keys(declared().outputs)).toEqual([...OUTPUT_NAMES]);
  });

  test('has the verdict written last', () => {
    expect(renderOutputs(reportOf([]), '/tmp/a=b.json')).toBe(
      'errors=0\nwarnings=0\nwaived=0\nnew=0\nchecked=7\nprobed=3\nskipped=1\nreport=/tmp/a=b.json\nverdict=passed\n',
    );
  });

  test('runs on Node 24', () => {
    expect(declared().runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
  });
});

describe('inputs', () => {
  test('are read from their variables', async () => {
    const { asked, reportDirectory, problems } = await readInputs({
      INPUT_CONFIG: ' deploy/tollgate.yml ',
      INPUT_CHECKS: 'validate, parity\nprobes',
      'INPUT_FAIL-ON': 'warning',
      INPUT_FILES: 'services/*/config.{json,yaml}\n  with space.json\n',
      'INPUT_PROCESS-NAMES': 'A,B\nC',
      'INPUT_REPORT-DIRECTORY': 'reports',
      INPUT_LIMITS: 'file-size: 2MiB\nrun-seconds: 300',
      'INPUT_BASE-REF': ' origin/main\n',
      INPUT_SCHEMA: '',
    });
    expect(problems).toEqual([]);
    expect(reportDirectory).toBe('reports');
    expect(asked).toMatchObject({
      config: 'deploy/tollgate.yml',
      checks: ['validate', 'parity', 'probes'],
      failOn: 'warning',
      files: ['services/*/config.{json,yaml}', 'with space.json'],
      processNames: ['A', 'B', 'C'],
      schema: undefined,
      baseRef: 'origin/main',
      limits: [
        ['file-size', '2MiB'],
        ['run-seconds', 300],
      ],
    });
  });

  test('that do not exist are errors with what was meant', async () => {
    const { problems } = await readInputs({ INPUT_CONFG: 'x', INPUT_PHASE: 'before', PATH: '/bin' });
    expect(problems.map((found) => found.facts)).toEqual([
      { name: 'confg', reason: 'unknown-input', suggestion: 'config' },
      { name: 'phase', reason: 'unknown-input', suggestion: undefined },
    ]);
  });

  test.each(['- 1', 'text', '{', 'a: 1\na: 2'])('limits that are no mapping are told apart: %j', async (text) => {
    expect((await readInputs({ INPUT_LIMITS: text })).asked.limits).toBe('no-mapping');
  });
});
