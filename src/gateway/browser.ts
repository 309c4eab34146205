import type { Path } from '../finding/pointer.ts';

/**
 * What a name begins with that a framework puts into the code which browsers are sent: Next.js, Vite, Create React App,
 * Expo, SvelteKit and Astro, Nuxt, Vue CLI, Gatsby, Laravel Mix, RedwoodJS, Razzle, Snowpack, and what is built like them.
 */
const PREFIX =
  /^(?:NEXT_PUBLIC|VITE|REACT_APP|EXPO_PUBLIC|NUXT_PUBLIC|NUXT_ENV|VUE_APP|GATSBY|MIX|NG_APP|PREACT_APP|PLASMO_PUBLIC|RAZZLE|REDWOOD_ENV|SANITY_STUDIO|SNOWPACK_PUBLIC|STORYBOOK|PUBLIC)_/;

/** What may be meant otherwise: a service that is called so. */
const PERHAPS = /^PUBLIC_(?:API|APP|BACKEND|GATEWAY|SERVER|SERVICE)_/;

/** Mappings of typed configuration that a framework hands to browsers. */
const MAPPINGS: readonly (readonly string[])[] = [
  ['runtimeConfig', 'public'],
  ['publicRuntimeConfig'],
  ['expo', 'extra'],
];

/** Where a value is shipped to browsers. */
export interface Shipped {
  readonly isSure: boolean;
  /** The keys without what says that it is shipped. */
  readonly path: Path;
}

/** Whether what stands at a path is shipped to browsers, by the customs of the frameworks. */
export function shippedToBrowsers(path: Path): Shipped | undefined {
  const name = path.at(-1) ?? '';
  if (PREFIX.test(name)) {
    return { isSure: !PERHAPS.test(name), path: [...path.slice(0, -1), name.replace(PREFIX, '')] };
  }
  for (const mapping of MAPPINGS) {
    const at = path.findIndex((_, from) => mapping.every((key, offset) => path[from + offset] === key));
    if (at !== -1 && at + mapping.length < path.length) return { isSure: true, path: path.slice(at + mapping.length) };
  }
  // Meteor hands out what stands under `public`; others call a part of theirs so.
  return path[0] === 'public' && path.length > 1 ? { isSure: false, path: path.slice(1) } : undefined;
}
