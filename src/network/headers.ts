/**
 * Headers that frame or route a request, or that ask a server to take it for one of another method or path. They are the
 * transport's own, or would undo what origin, method and path were checked for.
 */
const RESERVED = new Set([
  'accept-encoding',
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'x-http-method',
  'x-http-method-override',
  'x-method-override',
  'x-original-url',
  'x-rewrite-url',
]);

/** A field name: a token (RFC 9110, section 5.1). */
const NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/;

/** A field value: visible Latin-1, spaces and tabs (RFC 9110, section 5.5). */
const VALUE = /^[\t\u0020-\u007e\u0080-\u00ff]*$/;

/** Whether a request may carry this header: well formed, and none of the transport's own. */
export function isRequestHeader(name: string, value: string): boolean {
  return NAME.test(name) && VALUE.test(value) && !RESERVED.has(name.toLowerCase());
}
