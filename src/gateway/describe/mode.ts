import type { Mode } from '../../finding/facts/gateway.ts';
import type { ApiVersion, Gateway, ModeVariable, Names } from '../gateway.ts';
import { codes, type Row, type Told } from './description.ts';

/** Rows of the names of a variable. */
export function nameRows({ names, unrecordedNames = [], sharedNames = [] }: Names): Row[] {
  return [
    ['names', codes(names)],
    ['also in use', codes(unrecordedNames)],
    ['beside a sign', codes(sharedNames)],
  ];
}

/** Hosts of the gateway, by mode. */
export function hostsTold({ hosts }: Gateway): Told {
  const { shared, live, test, neutral = [], livePatterns, testPatterns, livePaths = [], testPaths = [] } = hosts;
  return {
    rows: [
      [shared ? 'both modes' : 'live', codes(live)],
      ['live, as', codes(livePatterns)],
      ['test', codes(test)],
      ['test, as', codes(testPatterns)],
      ['live path', codes(livePaths)],
      ['test path', codes(testPaths)],
      ['no mode', codes(neutral)],
    ],
    sentences: [sentenceOfHosts(hosts)],
    evidence: hosts,
  };
}

function sentenceOfHosts({ shared, livePaths = [], testPaths = [], liveTakesTests }: Gateway['hosts']): string {
  if (liveTakesTests)
    return 'A test host tells the mode. The live ones serve test accounts too, so that one of them proves nothing.';
  if (!shared) return 'A host tells the mode.';
  return livePaths.length + testPaths.length > 0
    ? 'Both modes share the hosts; the path tells the mode.'
    : 'Both modes share the hosts, so that a host tells nothing.';
}

/** What the software of the gateway takes for a mode. */
const MODE_WORDS: Readonly<Record<Mode, string>> = { live: 'live mode', test: 'test mode' };

/** A variable that switches the mode, and what becomes of its absence. */
export function modeVariableTold(variable: ModeVariable): Told[] {
  const { live, test, caseSensitive, beside = [], missing, retired, otherWords } = variable;
  const told: Told = {
    title: 'Mode variable',
    rows: [...nameRows(variable), ['live', codes(live)], ['test', codes(test)]],
    sentences: [
      ...(caseSensitive ? ['Its software tells capitals from small letters.'] : []),
      ...(retired === undefined ? [] : ['A word that it took once, and refuses now, is told.']),
      ...(otherWords ? ['Applications may know other words: one that is not listed only warns.'] : []),
      ...(beside.length > 0 ? [`It counts only beside ${codes(beside)}.`] : []),
      ...(missing ? [] : ['What its software does without it is not recorded.']),
    ],
    evidence: variable,
  };
  if (!missing) return [told];
  const sentence = `Where it is missing beside ${codes(missing.beside)}, the software takes ${MODE_WORDS[missing.mode]}.`;
  return [told, { title: 'Mode variable, missing', sentences: [sentence], evidence: missing }];
}

/** How a request says which version of the API it speaks. */
export function apiVersionTold(version: ApiVersion): Told {
  const { where, header, example = '' } = version;
  const places: Readonly<Record<ApiVersion['where'], string>> = {
    header: header === undefined ? 'in a header' : `in the header \`${header}\``,
    path: 'in the path of the address',
    'media-type': 'in the media type of the request',
    none: 'nowhere: the API has one version',
  };
  return {
    rows: [['said', places[where]], ['for example', example === '' ? '' : `\`${example}\``], ...nameRows(version)],
    evidence: version,
  };
}
