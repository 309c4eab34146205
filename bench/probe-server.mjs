/** A service on loopback that answers every request after some milliseconds: `node probe-server.mjs PORT MILLISECONDS`. */
import { createServer } from 'node:http';

const [port, delay] = process.argv.slice(2).map(Number);
const server = createServer((_request, response) => setTimeout(() => response.end('{"ok":true}'), delay));
server.keepAliveTimeout = 60_000;
server.listen(port, '127.0.0.1', 1024, () => console.log(server.address().port));
