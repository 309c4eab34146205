import type { ServerResponse } from 'node:http';
import type { Fault } from './fault.ts';
import type { ProviderAnswer } from './provider.ts';

const HTML = '<!doctype html><title>Welcome</title><p>It works.</p>\n';

/** Gives the answer of a provider, or what the fault makes of it. */
export function reply(response: ServerResponse, answer: ProviderAnswer, fault: Fault): void {
  if (fault.drop) {
    response.socket?.destroy();
    return;
  }
  const text = textOf(answer, fault);
  const type = fault.html ? 'text/html; charset=utf-8' : isPlain(answer, fault) ? 'text/plain' : 'application/json';
  response.writeHead(statusOf(answer, fault), headersOf(text, type, fault));
  if (fault.cut) cut(response, text);
  else if (fault.drip !== undefined) drip(response, text, fault.drip);
  else response.end(text);
}

function statusOf(answer: ProviderAnswer, fault: Fault): number {
  if (fault.status !== undefined) return fault.status;
  if (fault.redirect !== undefined) return 302;
  if (fault['retry-after'] !== undefined) return 429;
  return fault.html ? 200 : answer.status;
}

/** What breaks off or drips must be something. */
function textOf(answer: ProviderAnswer, fault: Fault): string {
  if (fault.html) return HTML;
  if (isPlain(answer, fault)) return answer.text ?? '';
  const content = fault.body === undefined ? answer.body : fault.body;
  if (content !== undefined) return JSON.stringify(content);
  return fault.cut || fault.drip !== undefined ? '{"status":"ok"}' : '';
}

function isPlain({ text }: ProviderAnswer, fault: Fault): boolean {
  return text !== undefined && fault.body === undefined && !fault.html;
}

function headersOf(text: string, type: string, fault: Fault): Record<string, string | number> {
  const wait = fault['retry-after'];
  return {
    ...(text !== '' && { 'content-type': type }),
    ...(fault.redirect !== undefined && { location: fault.redirect }),
    ...(wait !== undefined && { 'retry-after': wait }),
    'content-length': Buffer.byteLength(text),
  };
}

/** Half of what the length announces, and then the end of the connection. */
function cut(response: ServerResponse, text: string): void {
  response.write(text.slice(0, text.length / 2), () => response.socket?.destroy());
}

function drip(response: ServerResponse, text: string, pause: number): void {
  const bytes = [...Buffer.from(text)].values();
  const timer = setInterval(() => {
    const { value, done } = bytes.next();
    if (!done) response.write(Buffer.of(value));
    else response.end();
  }, pause).unref();
  response.on('close', () => clearInterval(timer));
}
