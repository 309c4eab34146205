import type { KnownFields } from './entries.ts';

const OBJECT = ['apiVersion', 'kind', 'metadata'];

/** The fields of `Container` in core/v1 of the Kubernetes API, those of an init container among them. */
export const CONTAINER: KnownFields = {
  all: [
    'name',
    'image',
    'imagePullPolicy',
    'command',
    'args',
    'workingDir',
    'ports',
    'env',
    'envFrom',
    'resources',
    'resizePolicy',
    'restartPolicy',
    'restartPolicyRules',
    'volumeMounts',
    'volumeDevices',
    'livenessProbe',
    'readinessProbe',
    'startupProbe',
    'lifecycle',
    'terminationMessagePath',
    'terminationMessagePolicy',
    'securityContext',
    'stdin',
    'stdinOnce',
    'tty',
  ],
  lists: ['env', 'envFrom'],
  foreign: { environment: 'env', envs: 'env', env_file: 'envFrom' },
};

/** The fields of `ConfigMap` in core/v1. */
export const CONFIG_MAP: KnownFields = {
  all: [...OBJECT, 'data', 'binaryData', 'immutable'],
  lists: ['data'],
  foreign: { stringData: 'data' },
};

/** The fields of `Secret` in core/v1. */
export const SECRET: KnownFields = {
  all: [...OBJECT, 'type', 'data', 'stringData', 'immutable'],
  lists: ['data', 'stringData'],
  foreign: {},
};
