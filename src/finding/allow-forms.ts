/** How patterns of `allow` speak of what one kind of probe asks. */
export interface AllowForm {
  /** Schemes, without the colon; one of any other can never match. */
  readonly schemes: readonly string[];
  /** For people, such as `tcp://host:port`. */
  readonly form: string;
  /** Whether a pattern must have a port, must have none, or may have one. */
  readonly port: 'needed' | 'none' | 'open';
}

const OVER_HTTP: AllowForm = { schemes: ['https', 'http'], form: 'https://host', port: 'open' };

/** The form for each kind of probe; `grpc-plain` is gRPC without TLS. */
export const ALLOW_FORMS = {
  url: OVER_HTTP,
  'status-page': OVER_HTTP,
  tcp: { schemes: ['tcp'], form: 'tcp://host:port', port: 'needed' },
  tls: { schemes: ['tls'], form: 'tls://host, or tls://host:port where it is not 443', port: 'open' },
  dns: { schemes: ['dns'], form: 'dns://name', port: 'none' },
  grpc: { schemes: ['grpcs'], form: 'grpcs://host, or grpcs://host:port where it is not 443', port: 'open' },
  'grpc-plain': { schemes: ['grpc'], form: 'grpc://host:port', port: 'needed' },
  database: {
    schemes: ['postgres', 'postgresql', 'mysql', 'mariadb', 'redis', 'rediss'],
    form: 'postgres://host, with the scheme that the value has and with its port where that is not the usual one',
    port: 'open',
  },
} as const satisfies Readonly<Record<string, AllowForm>>;

/** A kind of probe, as far as `allow` tells them apart. */
export type AllowKind = keyof typeof ALLOW_FORMS;
