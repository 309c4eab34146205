/** Languages whose sources are looked into. */
export type Language = 'javascript' | 'python' | 'ruby' | 'php' | 'go' | 'java';

const ENDINGS: Readonly<Record<Language, readonly string[]>> = {
  javascript: ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts', 'vue', 'svelte', 'astro'],
  python: ['py'],
  ruby: ['rb', 'rake', 'ru'],
  php: ['php'],
  go: ['go'],
  java: ['java', 'kt', 'kts'],
};

const BY_ENDING = new Map(
  Object.entries(ENDINGS).flatMap(([language, endings]) => endings.map((ending) => [ending, language as Language])),
);

/** Endings of the names of all files that are looked into. */
export const SOURCE_ENDINGS: readonly string[] = [...BY_ENDING.keys()];

/** The language of a file, by the ending of its name; undefined for any other. */
export function languageOf(path: string): Language | undefined {
  return BY_ENDING.get(path.slice(path.lastIndexOf('.') + 1));
}

/** Folders of code that is not the repository's own, that is made of it, or that never runs in a deployment. */
const FOLDERS = new Set(
  (
    'node_modules bower_components vendor third_party dist build out target coverage .next .nuxt .git .venv venv ' +
    'site-packages __pycache__ test tests __tests__ spec specs e2e cypress playwright testdata testing fixtures ' +
    '__fixtures__ mocks __mocks__ stories examples example androidTest integrationTest'
  ).split(' '),
);

/** Files of tests, of their runners, and what a tool has made small. */
const FILES =
  /(?:[._-](?:test|tests|spec|e2e|cy|stories|mock|fixture)\.[^./]+|[a-z0-9](?:Tests?|IT|Spec)\.(?:java|kts?|php)|\.min\.[cm]?js|\.d\.[cm]?ts)$|^(?:test_.*|conftest)\.py$|^(?:playwright|cypress|jest|vitest|wdio|karma|nightwatch|codecept|protractor)(?:\.[\w-]+)?\.conf(?:ig)?\.[^./]+$/;

/** Whether a file is code of the repository itself that may run in a deployment. What a pattern names is meant. */
export function isOwnCode(path: string, pattern: string): boolean {
  const named = new Set(pattern.split('/'));
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  return (!FILES.test(file) || named.has(file)) && parts.every((part) => !FOLDERS.has(part) || named.has(part));
}
