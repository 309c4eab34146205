import { memberOf } from '../../source/own.ts';
import { componentsIn, statesOfNamed } from './components.ts';
import { meaningOf, type PageState, type PageWord, worstOf } from './state.ts';

/** `page.status` of Instatus. */
const PAGE: ReadonlyMap<string, PageWord> = new Map([
  ['UP', 'up'],
  ['HASISSUES', 'degraded'],
  ['UNDERMAINTENANCE', 'maintenance'],
]);

/** `status` of a component, and `impact` of an incident. A part that is out is out for somebody. */
const COMPONENT: ReadonlyMap<string, PageWord> = new Map([
  ['OPERATIONAL', 'up'],
  ['DEGRADEDPERFORMANCE', 'degraded'],
  ['UNDERMAINTENANCE', 'maintenance'],
  ['MINOROUTAGE', 'down'],
  ['PARTIALOUTAGE', 'down'],
  ['MAJOROUTAGE', 'down'],
]);

/** Reads `/summary.json`, or for named components `/v2/components.json`: a list of them, or a mapping with one. */
export function readInstatus(content: unknown, names: readonly string[]): readonly PageState[] {
  if (names.length > 0) {
    const components = componentsIn(Array.isArray(content) ? content : memberOf(content, 'components'));
    return components ? statesOfNamed(names, components, COMPONENT) : [{ word: 'unknown', reason: 'shape' }];
  }
  const page = meaningOf(PAGE, memberOf(memberOf(content, 'page'), 'status'));
  const incidents = memberOf(content, 'activeIncidents');
  const severe = Array.isArray(incidents) && incidents.some((one) => memberOf(one, 'impact') === 'MAJOROUTAGE');
  return [severe ? worstOf([page, { word: 'down' }]) : page];
}
