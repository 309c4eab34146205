/** What one of the two says of a target: its verdict, and numbers by their name. */
export type Said = Readonly<Record<string, string | number>>;

/** Where the two say different things of the same target, on purpose. */
export interface Difference {
  /** Of each thing that differs what Tollgate says, and what blackbox_exporter says. */
  readonly says: Readonly<Record<string, readonly [ours: string | number, theirs: string | number]>>;
  readonly why: string;
}

/**
 * Every difference, reviewed. What is not named here must be told alike of a target; what is named must differ, and so.
 */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {};

/** The differences as a table of Markdown. */
export function differencesTable(): string {
  const rows = Object.entries(DIFFERENCES).map(([name, { says, why }]) => {
    const things = Object.entries(says).map(([thing, [ours, theirs]]) => ({ thing, ours, theirs }));
    const column = (side: 'ours' | 'theirs') =>
      things.map((one) => (one.thing === 'verdict' ? one[side] : `${one.thing} ${one[side]}`)).join(', ');
    return `| ${name} | ${column('ours')} | ${column('theirs')} | ${why} |`;
  });
  return ['| target | Tollgate | blackbox_exporter 0.23 | why |', '|:--|:--|:--|:--|', ...rows].join('\n');
}
