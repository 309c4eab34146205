import type { EnvironmentChange, FileChange, KeyChange } from '../change/change.ts';
import { displayPath } from '../finding/pointer.ts';
import { plural } from '../finding/words/rule-words.ts';
import { baseName, countsOfKeys, HOW, nothingChanged, reachOf, unreadSentence } from './change.ts';
import type { Report } from './report.ts';
import { type Screen, shownName, shownPlace } from './screen.ts';

/** Lines of each kind that are shown; what is more is counted. */
const MOST_ENVIRONMENTS = 50;
const MOST_KEYS = 25;
const MOST_FILES = 25;
const MOST_MENDED = 50;

/** What the change does to each environment, and what it reaches by it; nothing where there is no base. */
export function renderChange(report: Report, screen: Screen): string[] {
  const { change } = report;
  if (!change) return [];
  const { colors } = screen;
  const touched = change.environments.filter(({ keys }) => keys.length > 0);
  const same = change.environments.filter(({ keys }) => keys.length === 0);
  const shown = touched.slice(0, MOST_ENVIRONMENTS);
  const nothing = nothingChanged(change);
  const unread = unreadSentence(change);
  return [
    `${colors.bold('what the change does')}  ${colors.dim(`against ${shownName(baseName(change))}`)}`,
    ...(nothing === undefined ? [] : [`  ${nothing}`]),
    ...shown.flatMap((one) => environmentLines(one, screen)),
    ...further(touched.length - shown.length, 'environment'),
    ...(nothing !== undefined || same.length === 0 ? [] : [`  ${colors.dim(`no key changes in ${namesOf(same)}`)}`]),
    ...change.files.slice(0, MOST_FILES).map((file) => fileLine(file, screen)),
    ...further(change.files.length + change.moreFiles - MOST_FILES, 'file'),
    ...(unread === undefined ? [] : [`  ${colors.yellow(shownName(unread, 600))}`]),
    '',
  ];
}

/** What the change mends; nothing where it mends nothing. */
export function renderMended({ mended }: Report, { colors }: Screen): string[] {
  if (mended.length === 0) return [];
  const lines = mended.slice(0, MOST_MENDED).map((found) => {
    const where = [found.environment, found.service].filter((one) => one !== undefined).join(' · ');
    const parts = [colors.dim(found.rule), shownName(where, 80), colors.bold(shownName(found.subject))];
    return `${colors.green('✓')} ${parts.filter((part) => part !== '').join('  ')}`;
  });
  return [
    colors.bold('mended by this change'),
    ...lines,
    ...further(mended.length - lines.length, 'mended finding'),
    '',
  ];
}

function further(count: number, noun: string): string[] {
  return count > 0 ? [`  … and ${plural(count, `further ${noun}`)}: all of them are in the JSON report.`] : [];
}

function namesOf(all: readonly EnvironmentChange[]): string {
  return shownName(all.map(whereOf).join(', '), 400);
}

function whereOf({ environment, service }: EnvironmentChange): string {
  return [environment, service].flatMap((part) => (part === undefined ? [] : shownName(part, 40))).join(' · ');
}

function environmentLines(one: EnvironmentChange, screen: Screen): string[] {
  const shown = one.keys.slice(0, MOST_KEYS);
  const rows = shown.map((key) => ({ key, name: shownName(displayPath(key.pointer), 60) }));
  const width = Math.max(...rows.map(({ name }) => name.length));
  return [
    `  ${screen.colors.bold(whereOf(one))}: ${countsOfKeys(one)}`,
    ...rows.flatMap(({ key, name }) => keyLines(key, name.padEnd(width), screen)),
    ...further(one.keys.length + one.more - shown.length, 'key').map((line) => `  ${line}`),
  ];
}

function keyLines(key: KeyChange, name: string, { colors }: Screen): string[] {
  const paint = { changed: colors.yellow, added: colors.green, removed: colors.red }[key.how];
  const place = key.location === undefined ? '' : colors.cyan(shownPlace(key.location));
  const reach = reachOf(key).map(({ what, names }) => `${what} ${shownName(names.join(', '), 200)}`);
  return [
    `    ${paint(HOW[key.how])} ${name}  ${place}`.trimEnd(),
    ...(reach.length === 0 ? [] : [`      ${colors.dim(reach.join(' · '))}`]),
  ];
}

function fileLine({ path, how, schemas }: FileChange, { colors }: Screen): string {
  const checked = schemas.length === 0 ? '' : `  ${colors.dim(`checked by ${shownName(schemas.join(', '), 200)}`)}`;
  return `  ${HOW[how]} ${colors.cyan(shownName(path))}${checked}`;
}
