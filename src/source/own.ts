/**
 * Sets a member of its own, whatever its name: written plainly, `__proto__` would change the object's prototype instead.
 * Objects without a prototype would need no such care, but libraries compare objects by methods that those do not have.
 */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** A member of its own; undefined where there is none, whatever a prototype has. */
export function memberOf(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;
}

/** Whether a value is a mapping and not a list. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
