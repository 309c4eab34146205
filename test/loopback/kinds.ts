import type { Start } from './behaviour.ts';
import { startDns } from './dns.ts';
import { startGrpc } from './grpc.ts';
import { startHttp } from './http.ts';
import { startMysql } from './mysql.ts';
import { startNothing } from './nothing.ts';
import { startPostgres } from './postgres.ts';
import { startRedis } from './redis.ts';
import { startTcp } from './tcp.ts';
import { startTls } from './tls.ts';

/** Every kind of server that a probe case can have, with the port that it is asked on. */
export const KINDS: Readonly<Record<string, { readonly start: Start; readonly port: number }>> = {
  http: { start: startHttp, port: 80 },
  https: { start: startHttp, port: 443 },
  tcp: { start: startTcp, port: 7 },
  nothing: { start: startNothing, port: 443 },
  tls: { start: startTls, port: 443 },
  dns: { start: startDns, port: 53 },
  grpc: { start: startGrpc, port: 443 },
  postgres: { start: startPostgres, port: 5432 },
  mysql: { start: startMysql, port: 3306 },
  redis: { start: startRedis, port: 6379 },
  rediss: { start: startRedis, port: 6379 },
};
