import { memberOf } from '../../source/own.ts';
import { componentsIn, statesOfNamed } from './components.ts';
import { meaningOf, type PageState, type PageWord, worstOf } from './state.ts';

/** `status.indicator` of Atlassian Statuspage, version 2 of its API; incident.io and others answer the same. */
const INDICATOR: ReadonlyMap<string, PageWord> = new Map([
  ['none', 'up'],
  ['minor', 'degraded'],
  ['maintenance', 'maintenance'],
  ['major', 'down'],
  ['critical', 'down'],
]);

/** `status` of a component. A part that is out is out for somebody. */
const COMPONENT: ReadonlyMap<string, PageWord> = new Map([
  ['operational', 'up'],
  ['degraded_performance', 'degraded'],
  ['under_maintenance', 'maintenance'],
  ['partial_outage', 'down'],
  ['major_outage', 'down'],
]);

/** Reads `/api/v2/summary.json`: a state for each named component, or one for the page. */
export function readStatuspage(content: unknown, names: readonly string[]): readonly PageState[] {
  const list = memberOf(content, 'components');
  const components = componentsIn(list);
  if (names.length > 0) {
    return components ? statesOfNamed(names, components, COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
  }
  const whole = meaningOf(INDICATOR, memberOf(memberOf(content, 'status'), 'indicator'));
  // `status.json` has no components, and some pages list none.
  if (list === undefined) return [whole];
  if (!components) return [{ word: 'unknown', reason: 'shape' }];
  return [worstOf([whole, ...components.map(({ status }) => asPartOfPage(meaningOf(COMPONENT, status)))])];
}

/** A component that nobody named may be one that nobody uses: that the page is not all well is all that it says. */
function asPartOfPage(state: PageState): PageState {
  return state.word === 'down' || state.word === 'maintenance' ? { word: 'degraded' } : state;
}
