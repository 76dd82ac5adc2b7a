import type { MachineClientResolvers } from '../generated/resolvers.ts';

export const MachineClient: MachineClientResolvers = { scopes: ({ scopes }) => [...scopes] };
