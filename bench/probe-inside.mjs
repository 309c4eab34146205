/**
 * The same probes inside one process that is asked again and again: `node probe-inside.mjs WHAT FOLDER PORT PROBES ROUNDS`.
 * Prints the milliseconds of each round as JSON; the first one is that of cold code.
 */
const [what, folder, port, probes, rounds] = process.argv.slice(2);

/** As many at a time as Tollgate makes. */
const AT_A_TIME = 20;

async function tollgate() {
  const { DEFAULT_LIMITS, run } = await import('../build/src/index.js');
  return async () => {
    const { report } = await run(
      {
        workspace: folder,
        config: undefined,
        environment: undefined,
        checks: ['probes'],
        failOn: 'error',
        quickStart: { schema: undefined, schemas: [], files: [], staging: undefined, production: undefined },
        processValues: new Map(),
        credentials: new Map(),
        network: { allowPrivateHosts: ['127.0.0.1'], certificateAuthorities: [], resolutions: [] },
        limits: DEFAULT_LIMITS,
        reach: { online: true },
        now: new Date(),
      },
      () => {},
      new AbortController().signal,
    );
    if (report.verdict !== 'passed' || report.probes.length !== Number(probes)) throw new Error('not all passed');
  };
}

/** `each`: a connection for each request, as a probe has it; otherwise connections are used again. */
async function undici(each) {
  const { Agent, request } = await import('undici');
  return async () => {
    const dispatcher = new Agent({ pipelining: each ? 0 : 1 });
    let next = 0;
    const lane = async () => {
      while (next < Number(probes)) {
        const answer = await request(`http://127.0.0.1:${port}/${next++}`, { dispatcher, reset: each });
        if (answer.statusCode !== 200) throw new Error('not answered');
        await answer.body.arrayBuffer();
      }
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
    await dispatcher.close();
  };
}

/**
 * The floor: a connection for each request, as a probe has it, and nothing else. Over `node:http` the answer is read as
 * HTTP; over `node:net` it is bytes until the end.
 */
async function floor(ask) {
  return async () => {
    let next = 0;
    const lane = async () => {
      while (next < Number(probes)) await ask(`/${next++}`);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, lane));
  };
}

async function overHttp() {
  const { get } = await import('node:http');
  return floor(async (path) => {
    const answer = await new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent: false }, resolve).on('error', reject);
    });
    if (answer.statusCode !== 200) throw new Error('not answered');
    await new Promise((resolve, reject) => answer.on('end', resolve).on('error', reject).resume());
  });
}

async function overNet() {
  const { connect } = await import('node:net');
  return floor(async (path) => {
    let said = '';
    const socket = connect(Number(port), '127.0.0.1');
    socket.setEncoding('latin1').on('data', (text) => {
      said += text;
    });
    socket.write(`GET ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nconnection: close\r\n\r\n`);
    await new Promise((resolve, reject) => socket.on('error', reject).on('close', resolve));
    if (!said.startsWith('HTTP/1.1 200 ')) throw new Error('not answered');
  });
}

const WHATS = {
  tollgate,
  undici: () => undici(false),
  'undici-each': () => undici(true),
  http: overHttp,
  net: overNet,
};
const once = await WHATS[what]();
const times = [];
for (let round = 0; round < Number(rounds); round++) {
  const start = performance.now();
  await once();
  times.push(performance.now() - start);
}
console.log(JSON.stringify(times));
