import type { Rule, Severity } from '../finding/rules.ts';
import { suggest } from '../finding/suggest.ts';
import { OTHER_SEVERITY } from '../finding/words/other-severity.ts';
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

/** The words of one rule, or the list of all, or of those of one group such as `gateway`. */
export function explain(rule = ''): Explained {
  const listed = RULES.filter((name) => rule === '' || name.startsWith(`${rule.replace(/\/$/, '')}/`));
  if (listed.length > 0) return { text: listed.map((name) => `${line(name, listed)}\n`).join(''), code: 0 };
  if (!isRule(rule)) return { text: unknown(rule), code: 2 };
  const { title, about, severity, stop } = WORDS[rule];
  const other = OTHER_SEVERITY[rule];
  const usual = severity === 'error' ? `${WEIGHT.error} ${STOP[stop]}` : WEIGHT[severity];
  const weight = other === undefined ? usual : `${usual} ${other}`;
  return {
    text: `${[rule, `${title}.`, '', ...wrap(about), '', ...wrap(weight), '', `docs/rules/${rule}.md`].join('\n')}\n`,
    code: 0,
  };
}

function line(rule: Rule, beside: readonly Rule[]): string {
  return `${rule.padEnd(Math.max(...beside.map((name) => name.length)))}  ${WORDS[rule].title}`;
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
