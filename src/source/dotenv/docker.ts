import { behind } from '../sticky.ts';
import { GO_SPACES } from './spaces.ts';
import { known, lineEnd, type Step } from './statement.ts';

const LEADING = new RegExp(`[${GO_SPACES}]*`, 'y');
const NAME = /[^=\n]*/y;
const NOTHING = { assignments: [], flaws: [] };

/** A line of this many bytes is more than docker's reader takes (`bufio.MaxScanTokenSize`). */
const LONGEST_LINE = 64 * 1024;

/**
 * One line as `docker run --env-file` reads it (docker/cli, pkg/kvfile/kvfile.go): all that follows `=` is the value,
 * quotes and spaces included; a bare name is taken from the environment; white space in a name makes it refuse the file.
 */
export function readDockerStep(text: string, from: number): Step {
  const feed = lineEnd(text, from);
  const next = feed + 1;
  const end = text.charAt(feed - 1) === '\r' && feed > from ? feed - 1 : feed;
  // A character takes at most three bytes of UTF-8 a code unit, so short lines need no counting.
  if ((end - from) * 3 >= LONGEST_LINE && Buffer.byteLength(text.slice(from, feed)) >= LONGEST_LINE) {
    return { assignments: [], flaws: [{ reason: 'line-too-long', offset: from }], next };
  }
  const key = Math.min(behind(LEADING, text, from), end);
  if (key === end || text.charAt(key) === '#') return { ...NOTHING, next };
  const equals = Math.min(behind(NAME, text, key), end);
  const name = text.slice(key, equals);
  if (name === '' || /[ \t]/.test(name)) {
    const reason = equals === end ? 'not-an-assignment' : 'name-not-allowed';
    return { assignments: [], flaws: [{ reason, offset: key }], next };
  }
  if (equals === end) {
    return {
      assignments: [{ name, key, value: key, end, content: { state: 'outside', why: 'name-alone' } }],
      flaws: [],
      next,
    };
  }
  const value = equals + 1;
  return { assignments: [{ name, key, value, end, content: known(text.slice(value, end)) }], flaws: [], next };
}
