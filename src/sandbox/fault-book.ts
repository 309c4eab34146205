import type { Fault } from './fault.ts';

/** The faults of one host. */
export interface FaultBook {
  /** Those that are set, in the order in which they were. */
  readonly list: () => readonly Fault[];
  /** Sets one, in place of that of the same path. */
  readonly set: (fault: Fault) => void;
  /** Takes away the one of a path, or all of them. Says whether there was any. */
  readonly clear: (path?: string) => boolean;
  /** The fault that strikes the next request for a path. The one that names it most closely counts. */
  readonly strike: (path: string) => Fault | undefined;
  /** The fault of the whole host. */
  readonly ofHost: () => Fault | undefined;
}

interface Entry {
  readonly fault: Fault;
  /** Requests so far that it could have struck. */
  seen: number;
}

/** Opens a book without faults. */
export function openFaultBook(): FaultBook {
  const entries = new Map<string, Entry>();
  return {
    list: () => [...entries.values()].map(({ fault }) => fault),
    set: (fault) => {
      entries.set(fault.path ?? '*', { fault, seen: 0 });
    },
    clear: (path) => {
      if (path !== undefined) return entries.delete(path);
      const any = entries.size > 0;
      entries.clear();
      return any;
    },
    strike: (path) => {
      const [, entry] = [...entries].filter(([pattern]) => matches(pattern, path)).sort(byCloseness)[0] ?? [];
      if (!entry) return undefined;
      entry.seen += 1;
      return entry.seen % (entry.fault.every ?? 1) === 0 ? entry.fault : undefined;
    },
    ofHost: () => entries.get('*')?.fault,
  };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** A whole path before a beginning, and a longer beginning before a shorter one. */
function byCloseness([a]: [string, Entry], [b]: [string, Entry]): number {
  return Number(a.endsWith('*')) - Number(b.endsWith('*')) || b.length - a.length;
}
