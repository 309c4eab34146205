import { readByScan, skipWithComments } from './json-relaxed.ts';
import { JSON_LEXICON } from './json-scan.ts';

/**
 * Reads JSON with comments, as Visual Studio Code does: `//` and block comments, and a comma behind the last member.
 * https://code.visualstudio.com/docs/languages/json#_json-with-comments, https://jsonc.org
 */
export const readJsonc = readByScan('jsonc', {
  ...JSON_LEXICON,
  skipSpace: skipWithComments(/[ \t\n\r]*/y, /\/\/[^\n\r]*/y),
  trailingComma: true,
});
