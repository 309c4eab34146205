import fc from 'fast-check';

/**
 * Made-up input is the same in every run, so that a change is judged by what it changes. `SEED=random npm test` looks
 * elsewhere: what it finds becomes a case. `SEED=` and a number repeats such a run.
 */
const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 1) });
