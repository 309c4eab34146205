/**
 * Sets a member of its own, whatever its name: written plainly, `__proto__` would change the object's prototype instead.
 * Objects without a prototype would need no such care, but libraries compare objects by methods that those do not have.
 */
export function setOwn(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') target[key] = value;
  else Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
