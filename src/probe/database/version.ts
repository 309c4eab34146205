/** Whether a setting of this name is a version, such as `server_version`. `server_version_num` is a number. */
export function isVersionSetting(name: string): boolean {
  return /version$/i.test(name);
}

/** The dotted numbers that a text begins with, as in `16.4 (Debian 16.4-1)`. Undefined where it begins with none. */
export function readVersion(text: string): readonly number[] | undefined {
  return /^\s*(\d{1,9}(?:\.\d{1,9})*)/.exec(text)?.[1]?.split('.').map(Number);
}

/** Number by number; one that is not there is zero. Below zero where the first is the older one. */
export function compareVersions(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
