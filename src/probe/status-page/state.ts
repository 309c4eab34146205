import type { UnknownPageReason } from '../../finding/facts/service.ts';

/** What a status page says of a service, from best to worst. Unknown is worse than a disturbance, which is at least told. */
const ORDER = ['up', 'degraded', 'maintenance', 'unknown', 'down'] as const;

export type PageWord = (typeof ORDER)[number];

/** What a page says, of itself or of one component. */
export interface PageState {
  readonly word: PageWord;
  /** Why it is unknown. */
  readonly reason?: UnknownPageReason | undefined;
  /** The component that it is about, as tollgate.yml names it; undefined for the page as a whole. */
  readonly component?: string | undefined;
}

/** The worst of several; of equally bad ones the first. Without any, nothing is known. */
export function worstOf(states: readonly PageState[]): PageState {
  const weightOf = ({ word }: PageState): number => ORDER.indexOf(word);
  return (
    states.reduce<PageState | undefined>(
      (worst, state) => (worst && weightOf(worst) >= weightOf(state) ? worst : state),
      undefined,
    ) ?? { word: 'unknown', reason: 'shape' }
  );
}

/** What a word of a page means. One that is not in the table is unknown: pages get new words now and then. */
export function meaningOf(words: ReadonlyMap<string, PageWord>, said: unknown): PageState {
  if (typeof said !== 'string') return { word: 'unknown', reason: 'shape' };
  const word = words.get(said);
  return word ? { word } : { word: 'unknown', reason: 'word' };
}
