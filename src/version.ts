import manifest from '../package.json' with { type: 'json' };

/** The version of this program, from `package.json`. */
export const VERSION: string = manifest.version;

/** The oldest version of Node.js that this program runs on, from `package.json`: numbers, the weightiest first. */
export const OLDEST_NODE: readonly number[] = manifest.engines.node.replace(/^\D+/, '').split('.').map(Number);
