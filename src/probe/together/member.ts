/** What became of one probe, for whoever judges several of them together. */
export interface Member {
  readonly name: string;
  /** Asked, and nothing wrong that is an error; that of a probe which does not block is one here as well. */
  readonly usable: boolean;
  /** Whom it asked; undefined where that is no single host, or nothing was asked. Compared, and never shown. */
  readonly host: string | undefined;
  /** The host and the port that it asked; likewise. */
  readonly endpoint?: string | undefined;
  /** The address that answered; likewise. */
  readonly address: string | undefined;
  /** JSON of the answer, where it held any. */
  readonly content: unknown;
}

/** The names of those that can be used, and of those that cannot, in the order of tollgate.yml. */
export function sortOut(members: readonly Member[]): {
  readonly usable: readonly Member[];
  readonly failed: readonly string[];
} {
  return {
    usable: members.filter(({ usable }) => usable),
    failed: members.filter(({ usable }) => !usable).map(({ name }) => name),
  };
}
