import { expect, test } from 'vitest';
import { decodeSettings } from '../../../src/config/decode-settings.ts';
import { isAsDemanded } from '../../../src/probe/database/setting.ts';

type Row = readonly [name: string, wanted: string | number | boolean, shown: string, holds: boolean];

const ROWS: readonly Row[] = [
  // Numbers are numbers, and not text.
  ['max_connections', 200, '200', true],
  ['max_connections', 200, '0200', true],
  ['max_connections', 200, '2000', false],
  ['max_connections', '200', '200', true],
  ['max_connections', '>= 200', '200', true],
  ['max_connections', '>=200', '199', false],
  ['max_connections', '> 200', '200', false],
  ['max_connections', '> 9', '10', true],
  ['max_connections', '< 1000', '200', true],
  ['max_connections', '<= 199.5', '200', false],
  ['random_page_cost', '< 1.5', '1.1', true],
  ['random_page_cost', '>= 1', '0.9', false],
  ['statement_timeout', '> -1', '0', true],
  ['max_connections', '!= 200', '200', false],
  ['max_connections', '!= 200', '0200', false],
  ['max_connections', '!= 200', '100', true],
  ['max_connections', '>= 100, < 500', '200', true],
  ['max_connections', '>= 100, < 200', '200', false],
  // What is no number is not compared, and does not pass.
  ['max_connections', '>= 0', 'many', false],
  ['max_connections', '<= 0', '', false],
  ['max_connections', '>= 0', '1e9', false],
  ['max_connections', '>= 0', 'NaN', false],
  ['max_connections', '>= 0', '0x10', false],
  // Units must be of the same kind.
  ['work_mem', '16MB', '16MB', true],
  ['work_mem', '16384kB', '16MB', true],
  ['work_mem', '>= 1GB', '1024MB', true],
  ['work_mem', '> 1GB', '1024MB', false],
  ['work_mem', '>= 1', '16MB', false],
  ['work_mem', '>= 1s', '16MB', false],
  ['work_mem', '>= 1mb', '16MB', false],
  ['statement_timeout', '>= 1min', '90s', true],
  ['statement_timeout', '<= 500ms', '1s', false],
  // Switches.
  ['ssl', true, 'on', true],
  ['ssl', true, 'ON', true],
  ['ssl', true, 'yes', true],
  ['ssl', true, '1', true],
  ['ssl', true, 'off', false],
  ['ssl', true, '', false],
  ['ssl', false, 'OFF', true],
  ['ssl', false, 'disabled', false],
  ['ssl', 'on', 'ON', true],
  ['ssl', 'on', '1', false],
  ['ssl', '!= off', 'OFF', false],
  ['ssl', 1, '1', true],
  ['ssl', 1, 'on', false],
  // Versions go number by number.
  ['server_version', '>= 16', '16.4 (Debian 16.4-1)', true],
  ['server_version', '>= 16, < 17', '17.0', false],
  ['server_version', '> 9.6', '10.1', true],
  ['server_version', '>= 16.10', '16.9', false],
  ['server_version', '16.4', '16.4 (Debian 16.4-1)', true],
  ['server_version', '16.4.0', '16.4', true],
  ['server_version', '16', '16.4', false],
  ['server_version', 16, '16.4', false],
  ['version', '!= 8.0.36', '8.0.36-0ubuntu0.22.04.1', false],
  ['version', '>= 10.11', '10.11.6-MariaDB-0+deb12u1', true],
  ['version', '< 10.6.10', '10.6.9-MariaDB', true],
  ['redis_version', '>= 7.0', 'unknown', false],
  ['server_version_num', '>= 160000', '160004', true],
  ['innodb_something', '> 1.2.3', '1.2.10', true],
  // sql_mode is a set: all of it and no more, unless `>=` asks for some.
  ['sql_mode', 'A,B', 'B,A', true],
  ['sql_mode', 'a, b', 'A,B', true],
  ['sql_mode', 'A', 'A,B', false],
  ['sql_mode', 'A,B', 'A', false],
  ['sql_mode', '', '', true],
  ['sql_mode', '', 'A', false],
  ['sql_mode', '!= A', 'A', false],
  ['sql_mode', '!= A', 'A,B', true],
  ['sql_mode', '>= A', 'A,B', true],
  ['sql_mode', '>= A, C', 'A,B', false],
  ['SQL_MODE', '>= b', 'A,B', true],
  // Everything else is text.
  ['wal_level', 'replica', 'replica', true],
  ['wal_level', 'replica', 'Replica', false],
  ['wal_level', '!= minimal', 'replica', true],
  ['wal_level', '!= replica', 'replica', false],
  ['TimeZone', 'UTC', 'Etc/UTC', false],
];

test.for(ROWS)('%s: %s of %s is %s', ([name, wanted, shown, holds]) => {
  const demand = decodeSettings({ [name]: wanted })[name];
  expect(demand && isAsDemanded(name, demand, shown)).toBe(holds);
});
