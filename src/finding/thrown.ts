/**
 * What was thrown, by the name of its class alone: a message of a library may hold pieces of the configuration. Code
 * can throw anything, `undefined` too.
 */
export function nameOfThrown(thrown: unknown): string {
  if (thrown === null || (typeof thrown !== 'object' && typeof thrown !== 'function'))
    return `a thrown ${String(typeof thrown)}`;
  const name = classNameOf(thrown);
  return /^[A-Za-z][A-Za-z0-9]{0,40}$/.test(name) ? name : 'an error';
}

function classNameOf(thrown: object): string {
  try {
    return String(thrown.constructor.name);
  } catch {
    return '';
  }
}
