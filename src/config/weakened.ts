import { type Finding, finding } from '../finding/finding.ts';

/**
 * Variables that an earlier step can leave behind, and that take away what a gate stands on: certificates that nobody
 * verifies, lines of the log that the runner carries out as commands, and Node writing addresses to the error stream past
 * everything that would hold them back. What merely names proxies or authorities is not here, since nothing heeds it.
 */
const WEAKENING: Readonly<Record<string, (value: string) => boolean>> = {
  NODE_TLS_REJECT_UNAUTHORIZED: (value) => value === '0',
  ACTIONS_ALLOW_UNSECURE_COMMANDS: (value) => !['', 'false', '0', '$false'].includes(value.trim().toLowerCase()),
  NODE_DEBUG: (value) => value !== '',
  NODE_DEBUG_NATIVE: (value) => value !== '',
};

/** A finding for each variable of the process that weakens it, so that nothing is done in such surroundings. */
export function findWeakened(variable: (name: string) => string | undefined): Finding[] {
  return Object.entries(WEAKENING)
    .filter(([name, weakens]) => weakens(variable(name) ?? ''))
    .map(([name]) => finding('config/input', { name, reason: 'unsafe-surroundings', suggestion: undefined }));
}
