/** Texts that stand where somebody was to put a value, and mean nothing else. */
const PLACEHOLDER =
  /^(?:change[-_ ]?me|replace[-_ ]?me|fill[-_ ]?me(?:[-_ ]?in)?|fixme|tbd|x{3,}|your[-_][a-z0-9_-]+|<(?:your|my|insert|enter|replace|change|put|add|set)[-_ ][^<>@]*>|<[a-z0-9 _-]*(?:key|token|secret|password|url|host|value|here)>)$/i;

/** The beginning of a key with nothing behind it, and what says that it is to be replaced. */
const CUT_OFF =
  /^(?:(?:[a-z0-9]+[-_])+(?:(?:x{4,}|\*{4,}|•{3,}|\.{3,}|…)[x.*…•]*|51[a-z]?x{6,})|(?:replace|change)[-_ ](?:with|this)(?:[-_ ][^\n]*)?)$/i;

/** What provider's keys begin with, and then that it is yours to put in, or hardly a key. */
const YOURS = /^(?:(?:[srp]k|rzp)_(?:live|test)|whsec)_(?:your[a-z0-9_-]*|placeholder|changeme|x{3}|\*{3}|\.{2}|…)$/i;

/** A part that somebody was to put in, such as a project's name in an address. */
const PART = /[<[]your[-_ ][a-z0-9_ -]{1,60}[>\]]/i;

/** Texts that may stand for a value, or be one. */
const PERHAPS = /^(?:to[-_ ]?do|placeholder|dummy|<[a-z][a-z0-9]*[-_ ][a-z0-9_ -]+>|\{\{[^{}]*\}\})$/i;

/** How any of those begins or ends, or what stands in it: nearly no text has that. */
const HINT =
  /^\s*(?:change|replace|fill|fixme|tbd|xxx|your|to[-_ ]?do|placeholder|dummy|[<{]|(?:[srp]k|rzp)_|whsec_)|[x*.•…]\s*$|[<[]your/i;

/** Whether a text is worth asking whether it is a placeholder. */
export function mayBePlaceholder(text: string): boolean {
  return HINT.test(text);
}

/** Whether a text looks like a placeholder that was never replaced: surely, or perhaps. */
export function placeholder(text: string): 'sure' | 'perhaps' | undefined {
  if (!mayBePlaceholder(text)) return undefined;
  const trimmed = text.trim();
  if (PLACEHOLDER.test(trimmed) || CUT_OFF.test(trimmed) || YOURS.test(trimmed) || PART.test(trimmed)) return 'sure';
  return PERHAPS.test(trimmed) ? 'perhaps' : undefined;
}
