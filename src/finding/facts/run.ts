/** Facts of findings about the run itself. */
export interface RunFacts {
  'run/crashed': { readonly where: string; readonly thrown: string };
  'run/deadline': { readonly seconds: number };
  'run/signal': { readonly signal: string };
  /** `unread`: all of it ran, but a source could not be read whole, and nothing that counts says so. */
  'run/incomplete': { readonly planned: number; readonly done: number; readonly unread?: true };
  'run/leak-blocked': { readonly sinks: readonly string[] };
  'run/output': { readonly sink: string };
}
