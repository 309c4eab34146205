import type { Severity } from '../finding/rules.ts';
import { suggest } from '../finding/suggest.ts';
import type { Stop } from '../finding/words/rule-words.ts';
import { isRule, RULES, WORDS } from '../finding/words.ts';
import { clip, visible } from '../report/escape.ts';

/** What to print, and the exit code. */
export interface Explained {
  readonly text: string;
  readonly code: 0 | 2;
}

const STOP: Readonly<Record<Stop, string>> = {
  failed: 'The run then has failed: exit code 1.',
  'wrong-request': 'The run is then errored, since the request cannot be worked with: exit code 2.',
  unknown: 'The run is then errored, since it could not be told: exit code 3.',
};

const WEIGHT: Readonly<Record<Severity, string>> = {
  error: 'An error, unless tollgate.yml says otherwise.',
  warning: 'A warning, unless tollgate.yml says otherwise; it stops a deploy only with fail-on: warning.',
  info: 'A note, which stops nothing.',
};

/** The words of one rule, or the list of all. */
export function explain(rule: string | undefined): Explained {
  if (rule === undefined) return { text: `${RULES.map(line).join('\n')}\n`, code: 0 };
  if (!isRule(rule)) return { text: unknown(rule), code: 2 };
  const { title, about, severity, stop } = WORDS[rule];
  const weight = severity === 'error' ? `${WEIGHT.error} ${STOP[stop]}` : WEIGHT[severity];
  return {
    text: `${[rule, `${title}.`, '', ...wrap(about), '', ...wrap(weight), '', `docs/rules/${rule}.md`].join('\n')}\n`,
    code: 0,
  };
}

function line(rule: (typeof RULES)[number]): string {
  return `${rule.padEnd(Math.max(...RULES.map((name) => name.length)))}  ${WORDS[rule].title}`;
}

function unknown(name: string): string {
  const near = suggest(name, RULES) ?? RULES.find((rule) => rule.endsWith(`/${name}`));
  const hint = near === undefined ? 'tollgate explain lists all rules.' : `Did you mean ${near}?`;
  return `tollgate: there is no rule "${clip(visible(name), 100)}". ${hint}\n`;
}

function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 96) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
