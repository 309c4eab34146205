/** The client of the driver `pg` by itself: `pg` as a whole reads the environment of the process when it is loaded. */
declare module 'pg/lib/client.js' {
  import { Client } from 'pg';
  export default Client;
}
