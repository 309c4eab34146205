// Preloaded into the process under test: names below `.fault` resolve to what their first label says. All others resolve
// as ever.
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';

const lookup = dns.promises.lookup;
const failure = (code) => Promise.reject(Object.assign(new Error(`getaddrinfo ${code}`), { code }));
const four = { address: '127.0.0.1', family: 4 };
const ANSWERS = {
  'not-there': () => failure('ENOTFOUND'),
  'server-fails': () => failure('EAI_AGAIN'),
  'no-answers': () => Promise.resolve([]),
  never: () => new Promise(() => {}),
  nonsense: () => Promise.resolve([{ address: 'CANARY', family: 4 }]),
  'first-private': () => Promise.resolve([four, { address: '8.8.8.8', family: 4 }]),
  'last-private': () => Promise.resolve([{ address: '8.8.8.8', family: 4 }, four]),
  mapped: () => Promise.resolve([{ address: '::ffff:127.0.0.1', family: 6 }]),
};

dns.promises.lookup = (host, ...rest) => {
  const [label, zone] = host.split('.');
  return zone === 'fault' ? ANSWERS[label]() : lookup(host, ...rest);
};
syncBuiltinESMExports();
