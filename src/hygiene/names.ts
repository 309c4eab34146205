const SECRET =
  /(?:secret|token|passw(?:or)?d|passphrase|credential|(?:api|access|private|secret|account|license|encryption|signing)[-_]?key|(?:^|[-_.])(?:key|dsn|pwd))$/i;

const ADDRESS = /(?:(?<!c)ur[li]|endpoint|(?<!g)host(?:name)?|origin|webhook)$/i;

/** Names of keys whose values are one address and no list of them. */
const SINGLE_URL = /(?:(?<!c)ur[li]|endpoint|webhook)$/i;

const COMMAND = /(?:^|[-_.])(?:run|cmd|command|entrypoint|exec|script|args?|opts|options|flags)$/i;

/** Texts that are put before, behind or between others, and may rightly begin or end with a space. */
const AFFIX = /(?:prefix|suffix|separator|delimiter|delim|prompt|format|template|pattern|padding|indent|text|message)/i;

/** Whether the name of a key tells that its value is a secret. */
function namesSecret(key: string): boolean {
  return SECRET.test(key);
}

/** Whether the name of a key tells that its value is an address. */
function namesAddress(key: string): boolean {
  return ADDRESS.test(key);
}

export function namesUrl(key: string): boolean {
  return SINGLE_URL.test(key);
}

/** Whether the name of a key tells that its value is exact: no sentence, and nothing that people read. */
export function namesExact(key: string): boolean {
  return namesSecret(key) || namesAddress(key);
}

/** Names of settings that mean nothing without a value. */
const SETTING =
  /(?:port|user(?:name)?|account|merchant|bucket|region|domain|database|queue|topic|e?mail|[-_.]id|mode|level|version|environment|timeout|ttl)$/i;

/** Whether the name of a key tells that it must have a value to mean anything. */
export function namesExpected(key: string): boolean {
  return namesExact(key) || SETTING.test(key);
}

/** Whether the name of a key tells that its value is run. */
export function namesCommand(key: string): boolean {
  return COMMAND.test(key);
}

export function namesAffix(key: string): boolean {
  return AFFIX.test(key);
}
