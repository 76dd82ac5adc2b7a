import type { Identity } from '@feira/platform/identity';

/** Who asks and under which request id: all that travels to the subgraphs. */
export type GatewayContext = Identity;
