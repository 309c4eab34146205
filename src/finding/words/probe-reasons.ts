import type { BlockReason, Phase, ProbeReason } from '../facts/probe.ts';

/** Why a target is unfit, and how that is mended. */
export const UNREACHABLE: Record<ProbeReason, readonly [string, string]> = {
  dns: ['the host name does not resolve', 'Check the host name; a wrong merchant prefix or a typo is the usual cause.'],
  'address-family': [
    'the host has no address of the family that is asked for',
    'Ask for the other family, or give the host an address of this one.',
  ],
  'no-route': [
    'there is no way from here to its address',
    'Check the network of the runner; the hosted runners of GitHub have no IPv6.',
  ],
  refused: ['the connection was refused', 'Check host and port, and whether the service is up.'],
  reset: [
    'the connection was closed before an answer',
    'Check whether the service is up and speaks this protocol on this port.',
  ],
  timeout: ['no full answer came in time', 'Check whether the service is up, or give the probe a longer `timeout`.'],
  'tls-expired': [
    'the certificate has expired',
    'The certificate must be renewed before anything is deployed against it.',
  ],
  'tls-not-yet-valid': ['the certificate is not valid yet', 'Check the certificate and the clock.'],
  'tls-name': [
    'the certificate is for another name',
    'Check the host name; the certificate must name it as a subject alternative name.',
  ],
  'tls-untrusted': [
    'the certificate is not trusted',
    'The chain must lead to a known authority; a private one comes from the `tls-ca` input, for this host.',
  ],
  'tls-protocol': ['no TLS 1.2 or newer could be agreed', 'The service must speak TLS 1.2 or newer on this port.'],
  'tls-client-certificate': [
    'the service wants a client certificate, and was shown none that it accepts',
    'Give one for this host with the `client-certificates` input of the workflow.',
  ],
  proxy: [
    'the proxy opened no way to the host',
    'Check the `proxy` input: whether the proxy is up, and may open a way to this host and port.',
  ],
  'proxy-credential': [
    'the proxy refused the user name and the password',
    'Check the variables that the `proxy` input names.',
  ],
  'http-version': [
    'no version of HTTP could be agreed',
    'The service does not speak the version of HTTP that the probe asks for.',
  ],
  protocol: ['the answer is not of the protocol that was asked for', 'Check the port, and what listens there.'],
  'body-too-big': ['the answer is larger than the cap', 'Probe an address with a short answer.'],
};

/** For a server that hung up on the first bytes of TLS. */
export const NO_TLS =
  'Check whether the port speaks TLS from its first byte; one that begins it later (STARTTLS) is probed with `tcp` and a `dialogue`, a database with `database`.';

/** Why nothing was sent, and how that is mended. */
export const BLOCKED: Record<BlockReason, readonly [string, string]> = {
  'not-a-url': [
    'the value is not an address of the kind that is asked',
    'Write a URL with scheme and host (https://…) and no space around it, or host:port where a connection is probed.',
  ],
  'not-a-database-url': [
    'the value is not the URL of a database that can be probed',
    'Write it with a host: postgres://…, mysql://…, mariadb://…, redis://… or rediss://…. In user name and password # is written %23, / is %2F, ? is %3F and @ is %40.',
  ],
  scheme: [
    'only https is probed',
    'Use https; plain http is possible for hosts in the `allow-private-hosts` input alone. A database is probed with `database`, and what else does not speak HTTP with `tcp` or `tls`.',
  ],
  'user-info': [
    'the URL holds a user name or a password',
    'Take it out of the URL; bind a credential in the workflow instead.',
  ],
  'blocked-address': [
    'the host has an address that is not public',
    'If it is meant, name the host in the `allow-private-hosts` input of the workflow.',
  ],
  proxy: [
    'the `proxy` input does not let it through',
    'What goes through a proxy speaks TLS from its first byte and names neither an address nor a family; the proxy itself needs a public address, or a place in `allow-private-hosts`.',
  ],
  'not-allowed': [
    'the URL is none that `allow` permits in this environment',
    'Correct the URL, or extend `allow` in tollgate.yml.',
  ],
  'wrong-mode-host': [
    'the host is not one that this payment gateway uses in the mode of this environment',
    'Correct the URL, or say with `allow` which hosts are right here.',
  ],
  method: [
    'the method may change something',
    'Use GET, HEAD or OPTIONS, a request of the built-in catalogue at its own address, or bind the method to a credential in the workflow.',
  ],
  repeated: [
    'its request may change something, and the probe asks for it several times',
    'Take `samples` and `addresses: all` out of the probe, or use GET, HEAD, OPTIONS or a request of the catalogue.',
  ],
  'credential-missing': [
    'no credential of this name was given',
    'Bind it with the `credentials` input of the workflow.',
  ],
  'credential-required': [
    'the request that the catalogue knows here needs a credential',
    'Bind one with the `credentials` input of the workflow and name it with `auth`, or give another request with `url:`.',
  ],
  'credential-not-wanted': [
    'the request that the catalogue knows here must not be sent with a credential',
    'Take `auth` out: what is answered then shows that the gateway is there. Or give another request with `url:`.',
  ],
  'credential-mode': [
    'the credential is one of test mode where the environment takes live payments, or the other way round',
    'Bind one of the mode of this environment in the workflow, and name one for each: `auth: { production: stripe-live, staging: stripe-test }`.',
  ],
  'credential-origin': [
    'the credential is bound to another origin',
    'Correct the URL, or the `origin` in the `credentials` input.',
  ],
  'credential-path': [
    'the credential is not bound to this path',
    'Correct the path, or `paths` in the `credentials` input.',
  ],
  'credential-method': [
    'the credential is not bound to this method',
    'Correct the method, or `methods` in the `credentials` input.',
  ],
  'body-value': [
    'a body with a value of the configuration goes over https alone, and where a credential is bound to',
    'Name with `auth` a credential that the workflow binds to this address.',
  ],
  'body-file': [
    'a body out of a file goes only where a credential is bound to, since a file may hold what is not meant for others',
    'Name with `auth` a credential that the workflow binds to this address, or write the body into tollgate.yml.',
  ],
};

/** Why nothing was sent where no `allow` is given at all. */
export const NO_ALLOW = 'its address comes from the configuration, and for this environment no `allow` permits any';

/** Reasons that may come in any phase. The others say it themselves. */
export const WHEN_TELLS: ReadonlySet<ProbeReason> = new Set(['reset', 'timeout']);

/** How far an attempt came. */
export const PHASE: Record<Phase, string> = {
  dns: 'while resolving',
  connect: 'while connecting',
  tls: 'while agreeing on TLS',
  'first-byte': 'while waiting for the answer',
  body: 'while reading the answer',
};

/** Behind what is wrong by a fact of the catalogue that is not sure. */
export const UNSURE = '; the catalogue is not sure of that, so this is a warning';
