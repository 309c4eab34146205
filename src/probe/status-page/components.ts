import { isMapping, memberOf } from '../../source/own.ts';
import { meaningOf, type PageState, type PageWord, worstOf } from './state.ts';

/** One component of a page, or one group of them. */
export interface Component {
  readonly id: unknown;
  readonly name: unknown;
  readonly status: unknown;
  /** The `id` of the group that it stands in; undefined where it stands in none. */
  readonly group: unknown;
  readonly children: readonly Component[];
}

/** Deepest nesting of groups that is followed. */
const DEEPEST = 8;

/** The components of a page, those in groups included. Undefined where there is no list of them. */
export function componentsIn(list: unknown, depth = 0): readonly Component[] | undefined {
  if (!Array.isArray(list) || depth > DEEPEST) return undefined;
  const found: Component[] = [];
  for (const one of list as readonly unknown[]) {
    if (!isMapping(one)) return undefined;
    const inside = memberOf(one, 'children');
    const children = inside === undefined || inside === null ? [] : componentsIn(inside, depth + 1);
    if (!children) return undefined;
    const [id, name, status] = ['id', 'name', 'status'].map((key) => memberOf(one, key));
    found.push({ id, name, status, group: memberOf(one, 'group_id'), children }, ...children);
  }
  return found;
}

/**
 * What a page says of each component that must work. Names are compared exactly, and stand for their ids as well; of
 * several with one name the worst counts, and of a group the worst in it.
 */
export function statesOfNamed(
  names: readonly string[],
  components: readonly Component[],
  words: ReadonlyMap<string, PageWord>,
): readonly PageState[] {
  return names.map((name) => {
    const meant = components.filter((one) => one.name === name || one.id === name);
    if (meant.length === 0) return { word: 'unknown', reason: 'component', component: name };
    const all = meant.flatMap((one) => [one, ...one.children, ...membersOf(one, components)]);
    return { ...worstOf(all.map(({ status }) => meaningOf(words, status))), component: name };
  });
}

function membersOf({ id }: Component, components: readonly Component[]): readonly Component[] {
  return typeof id === 'string' ? components.filter(({ group }) => group === id) : [];
}
